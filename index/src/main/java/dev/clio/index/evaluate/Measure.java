package dev.clio.index.evaluate;

import java.util.Collection;
import java.util.OptionalDouble;

/** What is measured of each question, and as its mean of all questions that can tell. */
public enum Measure {
  /** A right passage stood first, of all that can be answered. */
  PASSAGE_AT_1("passageAt1"),
  /** A right passage stood among the first five. */
  PASSAGE_AT_5("passageAt5"),
  /** One over the rank of the first right passage, 0 beyond ten. */
  MRR_10("mrr10"),
  /**
   * An accepted answer stood in the emphasised words of the first excerpt, of all that have
   * accepted answers.
   */
  SENTENCE_AT_1("sentenceAt1"),
  /** An accepted answer stood in the first excerpt. */
  EXCERPT_AT_1("excerptAt1"),
  /** An accepted answer stood in one of the excerpts, at most three. */
  EXCERPT_AT_3("excerptAt3"),
  /** Refused, of all that cannot be answered. */
  REFUSED_RIGHT("refusedRight"),
  /** Refused, of all that can be answered. */
  REFUSED_WRONG("refusedWrong"),
  /** Answered, of all that cannot be answered. */
  FALSE_ANSWERS("falseAnswers"),
  /** Average precision in choosing among candidates. */
  MAP("map"),
  /** One over the rank of the first right candidate. */
  MRR("mrr");

  private final String key;

  Measure(String key) {
    this.key = key;
  }

  /** Its name for programs. */
  public String key() {
    return key;
  }

  /** What one question says of it; empty if it cannot tell. */
  OptionalDouble of(Outcome outcome) {
    boolean refuse = outcome.of().mustBeRefused();
    boolean told = !refuse && !outcome.of().answers().isEmpty();
    int rank = outcome.passageRank();
    return switch (this) {
      case PASSAGE_AT_1 -> among(!refuse, isWithin(rank, 1));
      case PASSAGE_AT_5 -> among(!refuse, isWithin(rank, 5));
      case MRR_10 -> refuse ? OptionalDouble.empty() : OptionalDouble.of(inverse(rank));
      case SENTENCE_AT_1 -> among(told, outcome.sentence());
      case EXCERPT_AT_1 -> among(told, isWithin(outcome.excerptRank(), 1));
      case EXCERPT_AT_3 -> among(told, isWithin(outcome.excerptRank(), 3));
      case REFUSED_RIGHT -> among(refuse, !outcome.answered());
      case REFUSED_WRONG -> among(!refuse, !outcome.answered());
      case FALSE_ANSWERS -> among(refuse, outcome.answered());
      case MAP -> outcome.averagePrecision();
      case MRR -> outcome.reciprocalRank();
    };
  }

  /** The mean over all questions that can tell. */
  OptionalDouble mean(Collection<Outcome> outcomes) {
    return outcomes.stream().map(this::of).flatMapToDouble(OptionalDouble::stream).average();
  }

  private static OptionalDouble among(boolean counts, boolean holds) {
    return counts ? OptionalDouble.of(holds ? 1 : 0) : OptionalDouble.empty();
  }

  private static boolean isWithin(int rank, int most) {
    return rank >= 1 && rank <= most;
  }

  private static double inverse(int rank) {
    return rank == 0 ? 0 : 1.0 / rank;
  }
}
