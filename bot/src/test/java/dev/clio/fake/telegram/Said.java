package dev.clio.fake.telegram;

import java.time.Duration;

/** What somebody said, to wait for the bot's answer. */
public record Said(ChatMessage message) {
  /** The bot's first message after it that replies to it, or, in a private chat, to nothing. */
  public ChatMessage awaitReply() {
    return awaitReply(Deadline.DEFAULT);
  }

  /** The same with a deadline of the caller's. */
  public ChatMessage awaitReply(Duration longest) {
    return message
        .chat()
        .awaitAfter(
            message.id(),
            answer -> answer.replyTo().map(message::equals).orElseGet(() -> inSameTopic(answer)),
            longest);
  }

  private boolean inSameTopic(ChatMessage answer) {
    return !message.chat().isForum() || answer.thread().equals(message.thread());
  }
}
