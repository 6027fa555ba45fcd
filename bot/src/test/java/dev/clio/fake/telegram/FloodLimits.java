package dev.clio.fake.telegram;

import java.time.Duration;

/**
 * How much the bot may say. Telegram's own figures stand in its FAQ for bots: one message a second
 * in a chat (short bursts pass), 20 a minute in a group, 30 a second over all.
 */
public record FloodLimits(Pace inChat, Pace inGroup, Pace overall) {
  /** So many at once, refilled evenly over the time. */
  public record Pace(int burst, int count, Duration per) {
    Duration each() {
      return per.dividedBy(count);
    }
  }

  public static FloodLimits telegram() {
    return new FloodLimits(
        new Pace(3, 1, Duration.ofSeconds(1)),
        new Pace(20, 20, Duration.ofMinutes(1)),
        new Pace(30, 30, Duration.ofSeconds(1)));
  }
}
