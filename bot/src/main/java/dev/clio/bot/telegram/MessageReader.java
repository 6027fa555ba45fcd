package dev.clio.bot.telegram;

import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.delivery.ActionShelf;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What people mean by a message: a command, a reply to something of Clio's, words for Clio, or
 * nothing that concerns it. With privacy mode on, Telegram lets Clio see no more of a group than
 * commands and replies; mentions are understood where it sees them. Thread-safe.
 */
final class MessageReader {
  private final Me me;
  private final Menu menu;
  private final CommandNames names;
  private final Moves moves;
  private final ActionShelf shelf;
  private final Caller caller;
  private final CommandReader commands;
  private final Steps steps;
  private final Replies replies;

  MessageReader(
      Me me,
      Menu menu,
      CommandNames names,
      Moves moves,
      ActionShelf shelf,
      Caller caller,
      CommandReader commands,
      Steps steps,
      Replies replies) {
    this.me = me;
    this.menu = menu;
    this.names = names;
    this.moves = moves;
    this.shelf = shelf;
    this.caller = caller;
    this.commands = commands;
    this.steps = steps;
    this.replies = replies;
  }

  /** Where a message belongs. */
  Address address(Message message) {
    boolean topic = Boolean.TRUE.equals(message.getIsTopicMessage());
    int thread = topic ? Optional.ofNullable(message.getMessageThreadId()).orElse(0) : 0;
    return moves.known(message.getChatId(), thread);
  }

  /** What there may be to do about a message, if anything. */
  Optional<Heard> read(Message message) {
    long chat = message.getChatId();
    Optional.ofNullable(message.getMigrateToChatId()).ifPresent(to -> moves.moved(chat, to));
    Optional.ofNullable(message.getMigrateFromChatId()).ifPresent(from -> moves.moved(from, chat));
    return speaker(message)
        .map(by -> new Spoken(message, by, Spoken.words(message)))
        .filter(spoken -> !spoken.words().isEmpty() || message.getDocument() != null)
        .map(spoken -> () -> think(spoken));
  }

  /** Who wrote it: no bot, nor what Clio offered for pasting and somebody pasted. */
  private Optional<Caller.Someone> speaker(Message message) {
    if (message.getFrom() == null || message.getViaBot() != null) {
      return Optional.empty();
    }
    Optional<Caller.Someone> forChat =
        Optional.ofNullable(message.getSenderChat())
            .map(
                sender ->
                    new Caller.Someone(
                        People.of(sender), address(message), People.language(message.getFrom())));
    return message.getFrom().getIsBot()
        ? forChat
        : Optional.of(
            forChat.orElseGet(
                () ->
                    new Caller.Someone(
                        People.of(message.getFrom()),
                        address(message),
                        People.language(message.getFrom()))));
  }

  private Heard.Deed think(Spoken spoken) {
    return switch (names.read(spoken.words(), me.name())) {
      case CommandNames.Typed.Foreign() -> Heard.Deed.NOTHING;
      case CommandNames.Typed.Ours ours -> commands.think(spoken, ours, on(spoken));
      case CommandNames.Typed.Unknown unknown ->
          spoken.isAlone() || unknown.addressed()
              ? commands.think(spoken, unknown)
              : Heard.Deed.NOTHING;
      case CommandNames.Typed.Words() -> words(spoken);
    };
  }

  private Optional<Message> ofMine(Spoken spoken) {
    return spoken
        .repliedTo()
        .filter(before -> before.getFrom() != null && me.is(before.getFrom()))
        .filter(before -> before.getViaBot() == null);
  }

  private Optional<Incoming.On> on(Spoken spoken) {
    return ofMine(spoken)
        .map(
            before ->
                caller.on(spoken.reference(before), Optional.ofNullable(before.getReplyMarkup())));
  }

  private Heard.Deed words(Spoken spoken) {
    Optional<Incoming.On> on = on(spoken);
    Optional<Marks> waiting =
        on.map(Incoming.On::message).flatMap(shelf::attached).flatMap(Marks::of);
    if (waiting.isPresent() && waiting.get() instanceof Marks.Fill fill) {
      return steps.filled(spoken, fill);
    }
    if (waiting.isPresent() && waiting.get() instanceof Marks.Answer(var question)) {
      Reply reply =
          caller.tell(
              spoken.by().chat(),
              new Incoming.Answered(question, spoken.words(), spoken.by().person(), spoken.at()));
      return gate -> replies.answer(reply, spoken.asker(Optional.empty()), gate);
    }
    Optional<String> spokenTo = me.spokenTo(spoken.message(), spoken.words());
    if (on.isEmpty() && spokenTo.isEmpty() && !spoken.isAlone()) {
      return Heard.Deed.NOTHING;
    }
    if (spoken.message().getDocument() != null) {
      return commands.hint(spoken);
    }
    Call call = menu.spoken(spokenTo.orElse(spoken.words()));
    Reply reply = caller.call(spoken.by(), call, on, Optional.empty());
    Optional<MessageRef> message = on.map(Incoming.On::message);
    return gate -> replies.answer(reply, spoken.asker(message), gate);
  }
}
