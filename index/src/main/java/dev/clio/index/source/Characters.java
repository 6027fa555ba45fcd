package dev.clio.index.source;

/** Characters that carry no words, and spaces. */
final class Characters {
  private Characters() {}

  /**
   * The text without control, invisible and private marks; other characters are untouched. Line
   * ends stay, other vertical space becomes a space.
   */
  static String clean(String text) {
    int first = 0;
    while (first < text.length() && !odd(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!odd(c)) {
        clean.append(c);
      } else if (vertical(c)) {
        clean.append(' ');
      } else if (Character.isSurrogate(c)) {
        i = appendPair(text, i, clean);
      }
    }
    return clean.toString();
  }

  /** Without white space at both ends, no-break spaces included. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && space(text.charAt(start))) {
      start++;
    }
    while (end > start && space(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Trimmed, and with one space for every run of white space; single no-break spaces stay. */
  static String squeeze(String text) {
    String trimmed = trim(text);
    StringBuilder squeezed = new StringBuilder(trimmed.length());
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      boolean run = space(c) && i > 0 && space(trimmed.charAt(i - 1));
      if (run) {
        squeezed.setCharAt(squeezed.length() - 1, ' ');
      } else {
        squeezed.append(c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
      }
    }
    return squeezed.toString();
  }

  static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int appendPair(String text, int i, StringBuilder clean) {
    if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
      clean.append(text, i, i + 2);
      return i + 1;
    }
    clean.append('\ufffd');
    return i;
  }

  private static boolean vertical(char c) {
    return c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean odd(char c) {
    if (c < 0x7f) {
      return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    }
    return c <= 0x9f
        || c == '\u00ad'
        || (c >= '\u200b' && c <= '\u202e' && invisible(c))
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff'
        || c == '\ufffe'
        || c == '\uffff'
        || Character.isSurrogate(c);
  }

  /** Zero-width space, marks of direction, line and paragraph separators; joiners have meaning. */
  private static boolean invisible(char c) {
    return c == '\u200b' || c == '\u200e' || c == '\u200f' || (c >= '\u2028' && c <= '\u202e');
  }
}
