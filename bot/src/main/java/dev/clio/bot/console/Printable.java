package dev.clio.bot.console;

/**
 * Makes text harmless for a terminal: whatever a source, a file name or a person brings along,
 * nothing in it is obeyed. Line breaks stay, tabs become spaces, all other control characters,
 * marks that turn the direction of text, and halves of characters become U+FFFD.
 */
public final class Printable {
  private static final char REPLACEMENT = '\ufffd';

  private Printable() {}

  /** The text without anything that a terminal would obey. */
  public static String of(String text) {
    StringBuilder harmless = new StringBuilder(text.length());
    text.codePoints().forEach(c -> harmless.appendCodePoint(harmless(c)));
    return harmless.toString();
  }

  private static int harmless(int c) {
    return switch (c) {
      case '\n' -> c;
      case '\t' -> ' ';
      default ->
          Character.isISOControl(c)
                  || turnsDirection(c)
                  || Character.getType(c) == Character.SURROGATE
              ? REPLACEMENT
              : c;
    };
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }
}
