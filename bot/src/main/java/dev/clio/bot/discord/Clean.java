package dev.clio.bot.discord;

/**
 * Takes out of words what would be obeyed rather than read: control characters, marks that turn the
 * direction of text and halves of characters become U+FFFD, characters without width and look go,
 * tabs become spaces. Everything else stays, line breaks too.
 */
final class Clean {
  private static final int REPLACEMENT = 0xfffd;

  private Clean() {}

  /** The words, lines and all. */
  static String lines(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    words.codePoints().filter(c -> !isNothing(c)).map(Clean::clean).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** The words in one line, for places that know no lines. */
  static String line(String words) {
    return lines(words).replace('\n', ' ').strip();
  }

  private static int clean(int c) {
    if (c == '\n' || c == 0x2028 || c == 0x2029) {
      return '\n';
    }
    if (c == '\t') {
      return ' ';
    }
    boolean half = Character.getType(c) == Character.SURROGATE;
    return Character.isISOControl(c) || turnsDirection(c) || half ? REPLACEMENT : c;
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  /** No width and no look; joiners (200C, 200D) shape letters and emoji and so are something. */
  private static boolean isNothing(int c) {
    return c == '\r'
        || c == 0xad
        || c == 0x61c
        || c == 0x180e
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x206a && c <= 0x206f)
        || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb)
        || (c >= 0xe0000 && c <= 0xe007f);
  }
}
