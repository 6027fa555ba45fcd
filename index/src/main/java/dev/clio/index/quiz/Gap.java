package dev.clio.index.quiz;

import dev.clio.index.passage.TextRange;

/** A sentence with something left out. */
final class Gap {
  /** What stands for what is left out. */
  static final String MARK = "_____";

  private Gap() {}

  /** A possessive ending stays. */
  static String in(String sentence, TextRange range) {
    String gone = range.of(sentence);
    boolean possessive = gone.endsWith("'s") || gone.endsWith("’s");
    int end = possessive ? range.end() - 2 : range.end();
    return sentence.substring(0, range.start()) + MARK + sentence.substring(end);
  }

  /** Whether a question can show the sentence whole. */
  static boolean fits(String sentence) {
    return sentence.length() + MARK.length() <= QuizQuestion.LONGEST_ABOUT;
  }
}
