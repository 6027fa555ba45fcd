package dev.clio.index.source;

/** Whether words look like a heading: short, a capital or number first, no end of a sentence. */
final class HeadingLook {
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 14;

  private HeadingLook() {}

  static boolean is(String line) {
    if (line.isEmpty() || line.length() > LONGEST || line.split("\\s+").length > MOST_WORDS) {
      return false;
    }
    boolean capitals = HeadingLevels.capitals(line);
    return begins(line.charAt(0))
        && (ends(line.charAt(line.length() - 1)) || (capitals && line.endsWith(".")))
        && !line.contains("://")
        && line.indexOf('@') < 0
        && (letters(line) || Period.of(bare(line)).isPresent());
  }

  private static String bare(String line) {
    return line.startsWith("(") && line.endsWith(")") ? line.substring(1, line.length() - 1) : line;
  }

  private static boolean begins(char c) {
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || "\"'(\u201c\u2018\u00a1\u00bf".indexOf(c) >= 0
        || (Character.isLetter(c) && !Character.isLowerCase(c));
  }

  private static boolean ends(char c) {
    return ".,;!\u2026-\u2013\u2014/|".indexOf(c) < 0;
  }

  private static boolean letters(String line) {
    return line.chars().filter(Character::isLetter).count() >= Math.max(2, line.length() / 3);
  }
}
