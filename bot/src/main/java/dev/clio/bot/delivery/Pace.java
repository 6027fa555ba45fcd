package dev.clio.bot.delivery;

import java.time.Duration;

/**
 * How fast messages may follow each other: {@code burst} at once, refilled evenly over {@code per}.
 */
public record Pace(int burst, Duration per) {
  /** As fast as can be. */
  public static final Pace FREE = new Pace(1_000_000, Duration.ofMillis(1));

  public Pace {
    if (burst < 1 || !per.isPositive()) {
      throw new IllegalArgumentException(burst + " in " + per);
    }
  }
}
