package dev.clio.index.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Finding again the weights by which cases were made. */
final class ConfidenceTrainingTest {
  private static final ConfidenceTraining TRAINING = new ConfidenceTraining(0.1);

  @Test
  void findsTheWeightsThatMadeTheCases() {
    Map<String, Double> weights = TRAINING.fit(cases(20_000));
    assertEquals(-1, weights.getOrDefault("bias", 0.0), 0.1);
    assertEquals(2, weights.getOrDefault("near", 0.0), 0.1);
    assertEquals(-3, weights.getOrDefault("lacks", 0.0), 0.1);
    assertEquals(0, weights.getOrDefault("noise", 9.0), 0.05);
  }

  @Test
  void aPenaltyHoldsWeightsDown() {
    List<ConfidenceTraining.Case> cases = cases(200);
    double free = Math.abs(TRAINING.fit(cases).getOrDefault("lacks", 0.0));
    double held = Math.abs(new ConfidenceTraining(50).fit(cases).getOrDefault("lacks", 0.0));
    assertTrue(held < free / 2, held + " beside " + free);
  }

  @Test
  void aStrengthThatNeverVariesDecidesNothing() {
    List<ConfidenceTraining.Case> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cases.add(new ConfidenceTraining.Case(Map.of("same", 0.5), i % 4 != 0, "a", 1));
    }
    Map<String, Double> weights = TRAINING.fit(cases);
    assertEquals(0.75, ConfidenceTraining.confidence(weights, Map.of("same", 0.5)), 1e-6);
  }

  @Test
  void whatWeighsMoreCountsMore() {
    List<ConfidenceTraining.Case> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      boolean answerable = i % 2 == 0;
      double weight = answerable ? 9 : 1;
      cases.add(new ConfidenceTraining.Case(Map.of("same", 0.5), answerable, "a", weight));
    }
    Map<String, Double> weights = TRAINING.fit(cases);
    assertEquals(0.9, ConfidenceTraining.confidence(weights, Map.of("same", 0.5)), 1e-6);
  }

  @Test
  void noArticleJudgesItself() {
    List<ConfidenceTraining.Case> cases = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String article = "article " + i % 3;
      cases.add(
          new ConfidenceTraining.Case(
              Map.of("article " + i % 3, 1.0, "x", 0.0), article.endsWith("0"), article, 1));
    }
    List<Double> judged = TRAINING.crossValidated(cases);
    for (int i = 0; i < 300; i += 3) {
      assertTrue(judged.get(i) < 0.5, "only its own questions could tell " + judged.get(i));
    }
  }

  private static List<ConfidenceTraining.Case> cases(int number) {
    Random random = new Random(4);
    List<ConfidenceTraining.Case> cases = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      double near = random.nextGaussian();
      double lacks = random.nextGaussian();
      double chance = 1 / (1 + Math.exp(1 - 2 * near + 3 * lacks));
      cases.add(
          new ConfidenceTraining.Case(
              Map.of("near", near, "lacks", lacks, "noise", random.nextGaussian()),
              random.nextDouble() < chance,
              "article " + i,
              1));
    }
    return cases;
  }
}
