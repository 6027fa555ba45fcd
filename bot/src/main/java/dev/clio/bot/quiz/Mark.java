package dev.clio.bot.quiz;

import dev.clio.index.quiz.Verdict;

/**
 * What an answer is worth before speed counts.
 *
 * @param worth from 0 for a wrong one to 1 for a right one; between for one that is only near
 * @param how how a typed answer was recognised
 */
record Mark(double worth, Verdict.How how) {
  static final Mark WRONG = new Mark(0, Verdict.How.NONE);
  static final Mark RIGHT = new Mark(1, Verdict.How.EXACT);

  Mark {
    if (!(worth >= 0 && worth <= 1)) {
      throw new IllegalArgumentException("worth " + worth);
    }
  }

  boolean isRight() {
    return worth >= 1;
  }
}
