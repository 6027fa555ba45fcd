package dev.clio.bot.chat;

/**
 * Refers to a message that was posted.
 *
 * @param id whatever the platform needs to find it again in its chat; nobody else reads it
 */
public record MessageRef(ChatRef chat, String id) {
  public MessageRef {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a message has an id");
    }
  }
}
