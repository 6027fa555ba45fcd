package dev.clio.bot.onthisday;

import java.time.Duration;

/**
 * How digests are delivered.
 *
 * @param mostLate a digest that is later than this is not sent any more
 */
public record DigestSettings(Duration mostLate) {
  /** What is usual. */
  public static final DigestSettings USUAL = new DigestSettings(Duration.ofHours(6));

  /** Later than this it would meet that of the next day. */
  public static final int MOST_HOURS_LATE = 20;

  public DigestSettings {
    if (!mostLate.isPositive() || mostLate.toHours() > MOST_HOURS_LATE) {
      throw new IllegalArgumentException("a digest cannot be late by " + mostLate);
    }
  }
}
