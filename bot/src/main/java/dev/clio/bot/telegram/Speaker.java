package dev.clio.bot.telegram;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.Sending.Urgency;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.delivery.Outcome;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.polls.Poll;

/** Says things in chats. Blocks until they are said; thread-safe. */
final class Speaker {
  private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);

  /** The number of a message whose answer could not be read. */
  private static final String UNKNOWN = "unknown";

  private final Courier courier;
  private final Letters letters;
  private final Renderer renderer;
  private final ActionShelf shelf;
  private final InstantSource clock;

  Speaker(
      Courier courier, Letters letters, Renderer renderer, ActionShelf shelf, InstantSource clock) {
    this.courier = courier;
    this.letters = letters;
    this.renderer = renderer;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** What a poll is known by when somebody chooses in it. */
  static MessageRef poll(String id) {
    return new MessageRef(new ChatRef(Address.TELEGRAM, "poll"), id);
  }

  /**
   * Says something new.
   *
   * @param replyTo number of the message that it answers
   */
  Posted say(
      Address to, Post post, Sending how, Optional<Integer> replyTo, Locale language, Gate gate) {
    Sheet sheet = renderer.render(post, language, clock.instant());
    var letter = letters.message(sheet, replyTo, how.silent());
    Outcome<Optional<Message>> outcome =
        how.once().isPresent()
            ? courier.once(to, how.urgency(), gate, letter)
            : courier.send(to, how.urgency(), gate, letter);
    if (outcome instanceof Outcome.Done<Optional<Message>>(var sent)) {
      MessageRef message = message(to, sent);
      expect(sheet, message, sent);
      return new Posted.Done(message);
    }
    return failed(outcome);
  }

  /** Puts something in the place of a message; says it where that is not possible. */
  Posted edit(Address at, MessageRef message, Post post, Locale language, Gate gate) {
    // What stands there in words cannot become a picture.
    Post bare = new Post(post.message(), post.actions());
    Sheet sheet = renderer.render(bare, language, clock.instant());
    boolean numbered = message.id().matches("[0-9]{1,9}");
    if (!(sheet instanceof Sheet.Page page) || !numbered) {
      return say(at, post, Sending.NOW, Optional.empty(), language, gate);
    }
    Outcome<Optional<Serializable>> outcome =
        courier.put(at, gate, letters.edit(page, Integer.parseInt(message.id())));
    if (outcome instanceof Outcome.Failed<?>(_, var words) && !Reasons.isUnchanged(words)) {
      return Reasons.isNotEditable(words)
          ? say(at, post, Sending.NOW, Optional.empty(), language, gate)
          : failed(outcome);
    }
    expect(page, message, Optional.empty());
    return new Posted.Done(message);
  }

  /**
   * Asks somebody for what an action lacks; their reply will fill it in.
   *
   * @param key of the action on the shelf
   * @param pressed the message that the action was offered on
   */
  Posted ask(
      Address to, Action.Blank blank, String key, MessageRef pressed, Person who, Gate gate) {
    String mention =
        to.isGroup()
            ? "<a href=\"tg://user?id="
                + Escaping.html(who.account())
                + "\">"
                + Escaping.html(Escaping.tame(who.name()))
                + "</a>: "
            : "";
    String prompt = Escaping.tame(blank.prompt());
    Outcome<Optional<Message>> outcome =
        courier.send(
            to,
            Urgency.ANSWER,
            gate,
            letters.prompt(mention + Escaping.html(prompt), Cut.to(prompt, 64)));
    if (outcome instanceof Outcome.Done<Optional<Message>>(var sent)) {
      MessageRef message = message(to, sent);
      attach(message, new Marks.Fill(key, pressed.id()));
      return new Posted.Done(message);
    }
    return failed(outcome);
  }

  private static MessageRef message(Address to, Optional<Message> sent) {
    return sent.map(message -> to.message(message.getMessageId()))
        .orElseGet(() -> new MessageRef(to.ref(), UNKNOWN));
  }

  /** Remembers what a reply to the message, or a choice in the poll, will mean. */
  private void expect(Sheet sheet, MessageRef message, Optional<Message> sent) {
    switch (sheet) {
      case Sheet.Page page -> page.asks().ifPresent(id -> attach(message, new Marks.Answer(id)));
      case Sheet.Quiz quiz ->
          sent.map(Message::getPoll)
              .map(Poll::getId)
              .ifPresent(id -> attach(poll(id), new Marks.Answer(quiz.question())));
      case Sheet.File _, Sheet.Photo _ -> {}
    }
  }

  private void attach(MessageRef message, Marks mark) {
    shelf.attach(message, shelf.put(List.of(mark.action("reply"))).getFirst());
  }

  private static Posted failed(Outcome<?> outcome) {
    if (!(outcome instanceof Outcome.Failed<?> failed)) {
      throw new IllegalStateException("the queue returned " + outcome);
    }
    switch (failed.reason()) {
      case INVALID -> LOG.error("Telegram does not take a message: {}", failed.words());
      case UNREACHABLE, DOUBTFUL -> LOG.warn("A message did not go out: {}", failed.words());
      case FORBIDDEN, GONE -> LOG.info("A message has no place to go: {}", failed.words());
    }
    return new Posted.Failed(failed.reason(), failed.words());
  }
}
