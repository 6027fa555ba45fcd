package dev.clio.bot.discord;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Sending;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers to messages: replies to them, so that everybody sees what is answered; each once, however
 * often it is tried. Thread-safe.
 */
final class MessageReplies {
  private static final Logger LOG = LoggerFactory.getLogger(MessageReplies.class);

  private final Delivery delivery;
  private final Mailbox mailbox;

  /**
   * What is answered.
   *
   * @param message its id
   * @param say words of ours for whoever wrote it
   */
  record To(Place place, String message, Say say) {
    String key() {
      return "message-" + message;
    }
  }

  MessageReplies(Delivery delivery, Mailbox mailbox) {
    this.delivery = delivery;
    this.mailbox = mailbox;
  }

  /**
   * Answers.
   *
   * @param on what the message itself replies to
   */
  void give(Reply reply, Optional<Incoming.On> on, To to) {
    switch (reply) {
      case Reply.Say(var post) -> say(delivery.card(post, to.say, false), to);
      case Reply.Whisper(var post) -> say(delivery.card(post, to.say, true), to);
      case Reply.Silence() -> {}
      case Reply.Revise(var post) -> {
        Card card = delivery.card(post, to.say, false);
        boolean revised =
            on.map(Incoming.On::message)
                .filter(message -> mailbox.edit(message, card) instanceof Posted.Done)
                .isPresent();
        if (!revised) {
          say(card, to);
        }
      }
      case Reply.Move(var title, var post) -> {
        Card card = delivery.card(post, to.say, false);
        if (delivery.move(to.place, Optional.of(to.message), title, card, to.key()).isEmpty()) {
          say(card, to);
        }
      }
    }
  }

  /** Says something of ours. */
  void tell(To to, String phrase, Object... arguments) {
    say(to.say.card(phrase, arguments), to);
  }

  private void say(Card card, To to) {
    Optional<String> replyTo = to.place.direct() ? Optional.empty() : Optional.of(to.message);
    Posted posted = mailbox.post(to.place.chat(), card, Sending.NOW, to.key(), replyTo);
    if (posted instanceof Posted.Failed(var reason, var words)) {
      LOG.warn(
          "An answer could not be said in channel {}: {}, {}", to.place.chat().id(), reason, words);
    }
  }
}
