package dev.clio.index.evaluate;

import dev.clio.index.passage.Findings;
import java.util.OptionalDouble;

/**
 * What came of one question.
 *
 * @param passageRank rank of the first right passage among the ten nearest, from 1; 0 if none is
 * @param sentence whether an accepted answer stands in the emphasised words of the first excerpt;
 *     not where it was refused, since then nothing is emphasised
 * @param excerptRank rank of the first excerpt shown that holds an accepted answer, from 1; 0 if
 *     none. A refusal shows the nearest one
 * @param averagePrecision of the candidates, where there were any
 * @param reciprocalRank of the first right candidate, where there were any
 * @param nanos how long the answer took
 */
public record Outcome(
    EvaluationQuestion of,
    Findings findings,
    int passageRank,
    boolean sentence,
    int excerptRank,
    OptionalDouble averagePrecision,
    OptionalDouble reciprocalRank,
    long nanos) {
  /** Whether it was answered, rightly or not. */
  public boolean answered() {
    return findings instanceof Findings.Found;
  }
}
