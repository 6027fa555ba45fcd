package dev.clio.index.ingest;

import dev.clio.index.passage.TextRange;

/** Counts words: runs of what is not blank. */
final class WordCount {
  private WordCount() {}

  static int of(String text) {
    return of(text, new TextRange(0, text.length()));
  }

  static int of(String text, TextRange range) {
    int words = 0;
    boolean inWord = false;
    for (int i = range.start(); i < range.end(); i++) {
      boolean blank = isBlank(text.charAt(i));
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
