package dev.clio.bot.telegram;

import dev.clio.bot.chat.MessageRef;
import java.time.Instant;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Words that somebody wrote.
 *
 * @param words text, or what stands under a file
 */
record Spoken(Message message, Caller.Someone by, String words) {
  /** When, by Telegram's clock. */
  Instant at() {
    return Instant.ofEpochSecond(message.getDate());
  }

  boolean isAlone() {
    return !by.chat().isGroup();
  }

  /** The message that it replies to. Everything in a topic replies to the topic's beginning. */
  Optional<Message> repliedTo() {
    return Optional.ofNullable(message.getReplyToMessage())
        .filter(before -> before.getForumTopicCreated() == null);
  }

  /** The file that it is about: sent along, or replied to. */
  Optional<Document> document() {
    return Optional.ofNullable(message.getDocument())
        .or(() -> repliedTo().map(Message::getDocument));
  }

  MessageRef reference(Message other) {
    return by.chat().message(other.getMessageId());
  }

  /** In a group an answer shows whom it answers. */
  Replies.Asker asker(Optional<MessageRef> on) {
    return new Replies.Asker(
        by.chat(),
        by.language(),
        isAlone() ? Optional.empty() : Optional.of(message.getMessageId()),
        on);
  }

  static String words(Message message) {
    return Optional.ofNullable(message.getText())
        .or(() -> Optional.ofNullable(message.getCaption()))
        .orElse("")
        .strip();
  }
}
