package dev.clio.index.evaluate;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How far a mean can be trusted: the percentile bootstrap (Efron 1979). The questions are drawn
 * anew with replacement, and the middle 95 % of the means is the interval. The same seed draws the
 * same questions.
 */
final class Bootstrap {
  private static final int ROUNDS = 1_000;
  private static final double TAIL = 0.025;

  private final long seed;

  Bootstrap(long seed) {
    this.seed = seed;
  }

  /**
   * The interval of the mean of {@code values}; for the difference of two systems these are the
   * differences question by question.
   */
  Interval ofMean(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("nothing to draw from");
    }
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double[] means = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[round] = sum / values.length;
    }
    Arrays.sort(means);
    int tail = (int) (TAIL * ROUNDS);
    return new Interval(means[tail], means[ROUNDS - 1 - tail]);
  }
}
