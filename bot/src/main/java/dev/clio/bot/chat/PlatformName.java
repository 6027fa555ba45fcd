package dev.clio.bot.chat;

/** Names a chat platform in logs, settings and the store. */
public record PlatformName(String value) {
  public PlatformName {
    if (!value.matches("[a-z]+")) {
      throw new IllegalArgumentException("not a platform name: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
