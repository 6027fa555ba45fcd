package dev.clio.index.event;

import dev.clio.index.passage.TextRange;
import java.util.List;

/** Whether a sentence states something, as questions, labels and bare dates do not. */
final class Statement {
  private static final int FEWEST_WORDS = 2;
  private static final int WORDS_OF_LABEL = 4;

  private Statement() {}

  /** Whether {@code sentence}, with dates at {@code dates}, says what happened. */
  static boolean isIn(String sentence, List<TextRange> dates) {
    String words = sentence.strip();
    if (words.endsWith("?")) {
      return false;
    }
    return wordsBeside(sentence, dates)
        >= (words.endsWith(":") ? WORDS_OF_LABEL + 1 : FEWEST_WORDS);
  }

  private static int wordsBeside(String sentence, List<TextRange> dates) {
    int count = 0;
    int from = 0;
    for (TextRange date : dates) {
      count += words(sentence, from, date.start());
      from = date.end();
    }
    return count + words(sentence, from, sentence.length());
  }

  private static int words(String sentence, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      boolean begins = i == start || !Character.isLetter(sentence.charAt(i - 1));
      if (begins && Character.isLetter(sentence.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
