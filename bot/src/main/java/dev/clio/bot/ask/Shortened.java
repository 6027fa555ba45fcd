package dev.clio.bot.ask;

/** Words that somebody wrote, cut to where they fit. */
final class Shortened {
  private Shortened() {}

  /**
   * The words in one line, or as many as fit with dots after them.
   *
   * @param most in UTF-16 code units
   */
  static String to(int most, String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int end = most - 1;
    int space = line.lastIndexOf(' ', end);
    if (space > most / 2) {
      end = space;
    } else if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + "…";
  }
}
