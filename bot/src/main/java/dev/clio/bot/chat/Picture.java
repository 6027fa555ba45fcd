package dev.clio.bot.chat;

/**
 * A picture that goes with a message.
 *
 * @param png an image in PNG
 * @param description what it shows, for who cannot see it: 1 to 1,000 characters
 */
public record Picture(Bytes png, String description) {
  /** No description is longer, in UTF-16 code units. */
  public static final int LONGEST_DESCRIPTION = 1_000;

  public Picture {
    if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
      throw new IllegalArgumentException("a picture is described in 1 to 1,000 characters");
    }
  }
}
