package dev.clio.bot.telegram;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.phrase.Phrases;
import java.util.Optional;

/** Actions of the shelf that are taken by writing: links to Clio, and filled blanks. */
final class Steps {
  private static final Phrases PHRASES = Phrases.of(Steps.class);

  private final ActionShelf shelf;
  private final Caller caller;
  private final Speaker speaker;
  private final Replies replies;

  Steps(ActionShelf shelf, Caller caller, Speaker speaker, Replies replies) {
    this.shelf = shelf;
    this.caller = caller;
    this.speaker = speaker;
    this.replies = replies;
  }

  /** Somebody followed a link: {@code t.me/clio_bot?start=KEY}. */
  Heard.Deed linked(Spoken spoken, String key) {
    Optional<Action> action = offered(key);
    if (action.isEmpty()) {
      return refuse(spoken, "link");
    }
    Caller.Someone by = spoken.by();
    Optional<Action.Blank> blank = action.get().blank();
    if (blank.isPresent()) {
      MessageRef nowhere = spoken.reference(spoken.message());
      return gate -> speaker.ask(by.chat(), blank.get(), key, nowhere, by.person(), gate);
    }
    return take(spoken, action.get().call(), Optional.empty());
  }

  /** Somebody replied to a prompt. */
  Heard.Deed filled(Spoken spoken, Marks.Fill fill) {
    Optional<Action> action = offered(fill.key()).filter(found -> found.blank().isPresent());
    if (action.isEmpty()) {
      return refuse(spoken, "stale");
    }
    Action.Blank blank = action.get().blank().orElseThrow();
    if (spoken.words().length() > blank.most()) {
      return refuse(spoken, "blank.long", blank.most());
    }
    MessageRef pressed = new MessageRef(spoken.by().chat().ref(), fill.message());
    return take(
        spoken,
        action.get().call().with(blank.argument(), spoken.words()),
        Optional.of(new Incoming.On(pressed, Optional.of(action.get().call()))));
  }

  private Optional<Action> offered(String key) {
    return key.length() > ActionShelf.LONGEST_KEY
        ? Optional.empty()
        : shelf.get(key).filter(action -> Marks.of(action).isEmpty());
  }

  private Heard.Deed take(Spoken spoken, Call call, Optional<Incoming.On> on) {
    Reply reply = caller.call(spoken.by(), call, on, Optional.empty());
    Optional<MessageRef> message = on.map(Incoming.On::message);
    return gate -> replies.answer(reply, spoken.asker(message), gate);
  }

  private Heard.Deed refuse(Spoken spoken, String phrase, Object... arguments) {
    Reply no = new Reply.Whisper(Post.note(PHRASES.say(spoken.by().language(), phrase, arguments)));
    return gate -> replies.answer(no, spoken.asker(Optional.empty()), gate);
  }
}
