package dev.clio.bot.chat;

/**
 * Refers to what chats belong to: a Discord server, a Telegram group with its topics. What teachers
 * set, add and pin belongs to one of these.
 *
 * @param id whatever its platform needs to find it again; nobody else reads it
 */
public record ServerRef(PlatformName platform, String id) {
  public ServerRef {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a server has an id");
    }
  }
}
