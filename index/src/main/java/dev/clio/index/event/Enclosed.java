package dev.clio.index.event;

import dev.clio.index.passage.TextRange;
import java.util.Optional;

/** What stands in brackets or quotation marks. Looks no further than a bounded distance. */
final class Enclosed {
  private static final int LONGEST = 200;

  private Enclosed() {}

  /** What {@code open} and {@code close} enclose around {@code range}, without them. */
  static Optional<TextRange> inside(String text, TextRange range, char open, char close) {
    int start = begin(text, range.start(), open, close);
    int end = start < 0 ? -1 : end(text, range.end(), open, close);
    return end < 0 ? Optional.empty() : Optional.of(new TextRange(start, end));
  }

  private static int begin(String text, int from, char open, char close) {
    int depth = 0;
    for (int i = from - 1; i >= Math.max(0, from - LONGEST); i--) {
      if (text.charAt(i) == open) {
        if (depth == 0) {
          return i + 1;
        }
        depth--;
      } else if (text.charAt(i) == close) {
        depth++;
      }
    }
    return -1;
  }

  private static int end(String text, int from, char open, char close) {
    int depth = 0;
    for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
      if (text.charAt(i) == close) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (text.charAt(i) == open) {
        depth++;
      }
    }
    return -1;
  }
}
