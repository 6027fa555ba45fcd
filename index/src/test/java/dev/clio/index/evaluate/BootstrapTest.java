package dev.clio.index.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Intervals of means, held against what the normal distribution says. */
final class BootstrapTest {
  private final Bootstrap bootstrap = new Bootstrap(1);

  @Test
  void theIntervalOfARateIsThatOfTheBinomialDistribution() {
    double[] values = new double[400];
    Arrays.fill(values, 0, 300, 1);
    Interval interval = bootstrap.ofMean(values);
    double off = 1.96 * Math.sqrt(0.75 * 0.25 / 400);
    assertEquals(0.75 - off, interval.low(), 0.006);
    assertEquals(0.75 + off, interval.high(), 0.006);
  }

  @Test
  void nothingVariesWhereAllAreTheSame() {
    assertEquals(new Interval(0.5, 0.5), bootstrap.ofMean(new double[] {0.5, 0.5, 0.5}));
  }

  @Test
  void theSameSeedDrawsTheSame() {
    double[] values = {0, 1, 0, 0, 1, 0.25};
    assertEquals(bootstrap.ofMean(values), new Bootstrap(1).ofMean(values));
  }

  @Test
  void nothingHasNoInterval() {
    assertThrows(IllegalArgumentException.class, () -> bootstrap.ofMean(new double[0]));
  }
}
