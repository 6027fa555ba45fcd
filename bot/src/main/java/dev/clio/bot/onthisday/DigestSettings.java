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

  public DigestSettings {
    if (mostLate.compareTo(Duration.ofMinutes(1)) < 0
        || mostLate.compareTo(Duration.ofHours(20)) > 0) {
      throw new IllegalArgumentException("a digest may be 1 minute to 20 hours late");
    }
  }
}
