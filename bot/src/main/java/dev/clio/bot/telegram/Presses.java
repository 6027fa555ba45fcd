package dev.clio.bot.telegram;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.phrase.Phrases;
import dev.clio.bot.time.Timers;
import java.time.Instant;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Buttons that people press. What a button does stands on the shelf under the key that it carries;
 * a key that does not stand there was forged or is too old. Thread-safe.
 */
final class Presses {
  private static final Phrases PHRASES = Phrases.of(Presses.class);

  private final ActionShelf shelf;
  private final Moves moves;
  private final Courier courier;
  private final Timers timers;
  private final Caller caller;
  private final Speaker speaker;
  private final Renderer renderer;
  private final Replies replies;

  Presses(
      ActionShelf shelf,
      Moves moves,
      Courier courier,
      Timers timers,
      Caller caller,
      Speaker speaker,
      Renderer renderer,
      Replies replies) {
    this.shelf = shelf;
    this.moves = moves;
    this.courier = courier;
    this.timers = timers;
    this.caller = caller;
    this.speaker = speaker;
    this.renderer = renderer;
    this.replies = replies;
  }

  /** Begins to answer a press. It has been pressed now, whenever it is thought about. */
  Heard read(CallbackQuery query, Instant at) {
    Press press = new Press(query.getId(), courier, timers);
    return () -> think(query, press, at);
  }

  private Heard.Deed think(CallbackQuery query, Press press, Instant at) {
    String key = Optional.ofNullable(query.getData()).orElse("");
    Optional<Action> found =
        key.length() > ActionShelf.LONGEST_KEY ? Optional.empty() : shelf.get(key);
    Optional<MaybeInaccessibleMessage> on = Optional.ofNullable(query.getMessage());
    if (found.isEmpty() || on.isEmpty()) {
      return stale(query, press);
    }
    Address chat = address(on.get());
    Caller.Someone by =
        new Caller.Someone(People.of(query.getFrom()), chat, People.language(query.getFrom()));
    MessageRef message = chat.message(on.get().getMessageId());
    Action action = found.get();
    Optional<Marks> mark = Marks.of(action);
    if (mark.isPresent()) {
      return mark.get() instanceof Marks.Choice(var question, int choice)
          ? answered(
              caller.tell(chat, new Incoming.Voted(question, choice, by.person(), at)),
              press,
              by,
              message)
          : stale(query, press);
    }
    if (action.blank().isPresent()) {
      return gate -> {
        press.done();
        speaker.ask(chat, action.blank().get(), key, message, by.person(), gate);
      };
    }
    Incoming.On about =
        on.get() instanceof Message seen
            ? caller.on(message, Optional.ofNullable(seen.getReplyMarkup()))
            : new Incoming.On(message, Optional.of(action.call()));
    return answered(
        caller.call(by, action.call(), Optional.of(about), Optional.empty()), press, by, message);
  }

  private Address address(MaybeInaccessibleMessage message) {
    boolean topic =
        message instanceof Message seen && Boolean.TRUE.equals(seen.getIsTopicMessage());
    int thread = topic ? ((Message) message).getMessageThreadId() : 0;
    return moves.known(message.getChatId(), thread);
  }

  private static Heard.Deed stale(CallbackQuery query, Press press) {
    String words = PHRASES.say(People.language(query.getFrom()), "stale");
    return gate -> {
      if (gate.pass()) {
        press.toast(words);
      }
    };
  }

  private Heard.Deed answered(Reply reply, Press press, Caller.Someone by, MessageRef message) {
    Replies.Asker asker =
        new Replies.Asker(
            by.chat(),
            by.language(),
            by.chat().isGroup() ? Optional.of(Integer.parseInt(message.id())) : Optional.empty(),
            Optional.of(message));
    Optional<String> toast =
        reply instanceof Reply.Whisper(var post) ? renderer.toast(post) : Optional.empty();
    return gate -> {
      boolean shown = toast.isPresent() && gate.pass() && press.toast(toast.get());
      if (!shown) {
        press.done();
        replies.answer(reply, asker, gate);
      }
    };
  }
}
