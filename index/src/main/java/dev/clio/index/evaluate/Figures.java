package dev.clio.index.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How well a set of questions was answered. Rates are from 0 to 1, and empty where no question of
 * the set could tell.
 *
 * @param passageAt1 a right passage stood first, of all that can be answered
 * @param passageAt5 a right passage stood among the first five
 * @param mrr10 mean of one over the rank of the first right passage, 0 beyond ten
 * @param sentenceAt1 an accepted answer stood in the emphasised words of the first excerpt, of all
 *     that have accepted answers
 * @param excerptAt1 an accepted answer stood in the first excerpt
 * @param excerptAt3 an accepted answer stood in one of the excerpts, at most three
 * @param refusedRight refused, of all that cannot be answered
 * @param refusedWrong refused, of all that can be answered
 * @param falseAnswers answered, of all that cannot be answered
 * @param candidateMap mean average precision in choosing among candidates
 * @param candidateMrr mean of one over the rank of the first right candidate
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
    List<Outcome> no = where(outcomes, outcome -> outcome.of().mustBeRefused());
    List<Outcome> yes = where(outcomes, outcome -> !outcome.of().mustBeRefused());
    List<Outcome> told = where(yes, outcome -> !outcome.of().answers().isEmpty());
    return new Figures(
        outcomes.size(),
        yes.size(),
        no.size(),
        rate(yes, outcome -> isWithin(outcome.passageRank(), 1)),
        rate(yes, outcome -> isWithin(outcome.passageRank(), 5)),
        mean(yes, outcome -> outcome.passageRank() == 0 ? 0 : 1.0 / outcome.passageRank()),
        rate(told, Outcome::sentence),
        rate(told, outcome -> isWithin(outcome.excerptRank(), 1)),
        rate(told, outcome -> isWithin(outcome.excerptRank(), 3)),
        rate(no, outcome -> !outcome.answered()),
        rate(yes, outcome -> !outcome.answered()),
        rate(no, Outcome::answered),
        meanOf(outcomes, Outcome::averagePrecision),
        meanOf(outcomes, Outcome::reciprocalRank),
        percentileMillis(outcomes, 0.50),
        percentileMillis(outcomes, 0.99));
  }

  private static boolean isWithin(int rank, int most) {
    return rank >= 1 && rank <= most;
  }

  private static List<Outcome> where(Collection<Outcome> all, Predicate<Outcome> test) {
    return all.stream().filter(test).toList();
  }

  private static OptionalDouble rate(List<Outcome> all, Predicate<Outcome> test) {
    return mean(all, outcome -> test.test(outcome) ? 1 : 0);
  }

  private static OptionalDouble mean(List<Outcome> all, ToDoubleFunction<Outcome> value) {
    return all.stream().mapToDouble(value).average();
  }

  private static OptionalDouble meanOf(
      Collection<Outcome> all, Function<Outcome, OptionalDouble> value) {
    return all.stream().map(value).flatMapToDouble(OptionalDouble::stream).average();
  }

  /** The smallest time that at least this share of all answers kept within (nearest rank). */
  private static OptionalDouble percentileMillis(Collection<Outcome> all, double share) {
    long[] nanos = all.stream().mapToLong(Outcome::nanos).sorted().toArray();
    return nanos.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(nanos[(int) Math.ceil(share * nanos.length) - 1] / 1e6);
  }
}
