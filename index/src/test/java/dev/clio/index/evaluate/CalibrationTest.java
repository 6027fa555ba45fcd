package dev.clio.index.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Confidence held against what can be answered, by hand. */
final class CalibrationTest {
  @Test
  void aurocCountsPairsInTheRightOrderAndEqualsByHalf() {
    Calibration sure =
        of(outcome(0.9, true), outcome(0.4, true), outcome(0.4, false), outcome(0.1, false));
    // Pairs: .9 over .4 and .1, .4 over .1, and .4 beside .4.
    assertEquals(3.5 / 4, sure.auroc(), 1e-9);
  }

  @Test
  void brierIsTheMeanSquare() {
    Calibration sure = of(outcome(0.9, true), outcome(0.4, false));
    assertEquals((0.01 + 0.16) / 2, sure.brier(), 1e-9);
  }

  @Test
  void confidenceThatCanBeTakenAtItsWordHasNoError() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int group = 0; group < 10; group++) {
      for (int i = 0; i < 10; i++) {
        outcomes.add(outcome(group / 10.0, i < group));
      }
    }
    assertEquals(0, Calibration.of(outcomes).orElseThrow().error(), 1e-9);
  }

  @Test
  void confidenceThatIsAlwaysTooHighErrsByAsMuch() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      outcomes.add(outcome(0.8, i % 2 == 0));
    }
    assertEquals(0.3, Calibration.of(outcomes).orElseThrow().error(), 1e-9);
  }

  @Test
  void ofOneKindAloneNothingCanBeTold() {
    assertTrue(Calibration.of(List.of(outcome(0.9, true))).isEmpty());
    assertTrue(Calibration.of(List.of(outcome(0.9, false))).isEmpty());
    assertTrue(Calibration.of(List.of()).isEmpty());
  }

  private static Calibration of(Outcome... outcomes) {
    return Calibration.of(List.of(outcomes)).orElseThrow();
  }

  private static Outcome outcome(double confidence, boolean answerable) {
    EvaluationQuestion asked =
        new EvaluationQuestion(
            "q",
            Question.of("who?"),
            answerable ? List.of("Lenin") : List.of(),
            List.of(),
            List.of(),
            false,
            Map.of());
    return new Outcome(
        asked,
        new Findings.NotInTheSources(List.of(), confidence),
        0,
        false,
        0,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        1);
  }
}
