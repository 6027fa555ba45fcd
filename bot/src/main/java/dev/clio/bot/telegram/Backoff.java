package dev.clio.bot.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after failures: twice as long each time, half of it luck, never above 30 s. */
final class Backoff {
  static final Duration LONGEST = Duration.ofSeconds(30);

  private static final Duration FIRST = Duration.ofMillis(500);

  private final RandomGenerator luck;

  Backoff(RandomGenerator luck) {
    this.luck = luck;
  }

  /** After so many failures in a row, 1 or more. */
  Duration after(int failures) {
    long full = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(failures - 1, 16));
    return Duration.ofMillis(full / 2 + luck.nextLong(full / 2 + 1));
  }
}
