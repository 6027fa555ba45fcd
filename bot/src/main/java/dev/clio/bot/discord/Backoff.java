package dev.clio.bot.discord;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: twice as long each time up to {@code most}, half of it by
 * luck, so that many who failed at once do not return at once.
 */
record Backoff(Duration first, Duration most, RandomGenerator luck) {
  /** The longest doubling that a number can hold by far. */
  private static final int MOST_DOUBLINGS = 20;

  /**
   * The wait.
   *
   * @param failures how often it failed in a row, from 1
   */
  Duration after(int failures) {
    long full =
        Math.min(most.toMillis(), first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS));
    return Duration.ofMillis(full / 2 + luck.nextLong(full / 2 + 1));
  }
}
