package dev.clio.index.evaluate;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How well a set of questions was answered. Rates are from 0 to 1, and empty where no question of
 * the set could tell. What each rate is says {@link Measure}.
 */
public record Figures(
    int questions,
    int answerable,
    int unanswerable,
    OptionalDouble passageAt1,
    OptionalDouble passageAt5,
    OptionalDouble mrr10,
    OptionalDouble sentenceAt1,
    OptionalDouble excerptAt1,
    OptionalDouble excerptAt3,
    OptionalDouble refusedRight,
    OptionalDouble refusedWrong,
    OptionalDouble falseAnswers,
    OptionalDouble candidateMap,
    OptionalDouble candidateMrr,
    OptionalDouble p50Millis,
    OptionalDouble p99Millis) {

  static Figures of(Collection<Outcome> outcomes) {
    int no = (int) outcomes.stream().filter(outcome -> outcome.of().mustBeRefused()).count();
    return new Figures(
        outcomes.size(),
        outcomes.size() - no,
        no,
        Measure.PASSAGE_AT_1.mean(outcomes),
        Measure.PASSAGE_AT_5.mean(outcomes),
        Measure.MRR_10.mean(outcomes),
        Measure.SENTENCE_AT_1.mean(outcomes),
        Measure.EXCERPT_AT_1.mean(outcomes),
        Measure.EXCERPT_AT_3.mean(outcomes),
        Measure.REFUSED_RIGHT.mean(outcomes),
        Measure.REFUSED_WRONG.mean(outcomes),
        Measure.FALSE_ANSWERS.mean(outcomes),
        Measure.MAP.mean(outcomes),
        Measure.MRR.mean(outcomes),
        percentileMillis(outcomes, 0.50),
        percentileMillis(outcomes, 0.99));
  }

  /** The smallest time that at least this share of all answers kept within (nearest rank). */
  private static OptionalDouble percentileMillis(Collection<Outcome> all, double share) {
    long[] nanos = all.stream().mapToLong(Outcome::nanos).sorted().toArray();
    return nanos.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(nanos[(int) Math.ceil(share * nanos.length) - 1] / 1e6);
  }
}
