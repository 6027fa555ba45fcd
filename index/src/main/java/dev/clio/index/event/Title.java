package dev.clio.index.event;

import dev.clio.index.passage.TextRange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A run of words that is written like a title: "The Great Terror: Reassessed".
 *
 * @param start where it begins
 * @param beforeColon how many words stand before the colon, 0 if there is none
 */
record Title(int start, int words, int beforeColon) {
  private static final int LONGEST = 20;

  /** The longest that ends at {@code end}; empty if a word before is not as in a title. */
  static Optional<Title> before(String text, int end, Set<String> functionWords) {
    int at = end;
    int words = 0;
    int colon = 0;
    while (words < LONGEST) {
      TextRange word = Around.before(text, at);
      if (word.length() > 0) {
        String written = word.of(text);
        if (!Character.isUpperCase(written.charAt(0))
            && !functionWords.contains(written.toLowerCase(Locale.ROOT))) {
          return Optional.empty();
        }
        words++;
        at = word.start();
      } else if (colon == 0 && words > 0 && word.end() > 0 && text.charAt(word.end() - 1) == ':') {
        colon = words;
        at = word.end() - 1;
      } else {
        break;
      }
    }
    return Optional.of(new Title(at, words, colon == 0 ? 0 : words - colon));
  }

  /** Whether it is two titles in one, each of which could stand alone. */
  boolean isTwo() {
    return beforeColon > 1;
  }
}
