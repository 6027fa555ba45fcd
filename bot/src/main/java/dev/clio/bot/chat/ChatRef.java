package dev.clio.bot.chat;

/**
 * Refers to a chat: a channel, a thread, a topic, a direct conversation.
 *
 * @param id whatever its platform needs to find it again; nobody else reads it
 */
public record ChatRef(PlatformName platform, String id) {
  public ChatRef {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a chat has an id");
    }
  }
}
