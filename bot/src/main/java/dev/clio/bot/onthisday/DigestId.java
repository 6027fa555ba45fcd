package dev.clio.bot.onthisday;

/** Names a subscription to a digest; given to people to type: {@code k3m9}. */
public record DigestId(String value) {
  public DigestId {
    if (!value.matches("[a-z0-9]{4,12}")) {
      throw new IllegalArgumentException("not a digest id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
