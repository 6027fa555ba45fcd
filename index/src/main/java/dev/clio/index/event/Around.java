package dev.clio.index.event;

import dev.clio.index.passage.TextRange;
import java.util.Locale;

/** The words next to a place in a text. Looks no further than a bounded distance. */
final class Around {
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_GAP = 3;

  private Around() {}

  /** The word that ends before {@code index}, with only blanks between; may be empty. */
  static TextRange before(String text, int index) {
    int end = index;
    while (end > 0 && index - end < LONGEST_GAP && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && isWord(text.charAt(start - 1))) {
      start--;
    }
    return new TextRange(start, end);
  }

  /** The word that begins after {@code index}, with only blanks between; may be empty. */
  static TextRange after(String text, int index) {
    int start = index;
    while (start < text.length() && start - index < LONGEST_GAP && isBlank(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < LONGEST_WORD && isWord(text.charAt(end))) {
      end++;
    }
    return new TextRange(start, end);
  }

  /** {@link #before} in lower case. */
  static String wordBefore(String text, int index) {
    return before(text, index).of(text).toLowerCase(Locale.ROOT);
  }

  /** {@link #after} in lower case. */
  static String wordAfter(String text, int index) {
    return after(text, index).of(text).toLowerCase(Locale.ROOT);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }
}
