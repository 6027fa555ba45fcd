package dev.clio.bot.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import net.dv8tion.jda.api.entities.ISnowflake;

/**
 * When somebody did something, as far as it can be told: when we heard of it, less what it was
 * late. Discord's numbers tell when Discord heard of it, by Discord's clock, which is not ours; but
 * the least that anything was behind lately is the way and the difference of the clocks, and what
 * is more than that is lateness. So nobody loses points because our server or the line was busy.
 * Thread-safe.
 */
final class Lag {
  /** Nothing is taken to have been later than that: clocks jump too. */
  private static final Duration MOST = Duration.ofSeconds(2);

  /** The least is forgotten that slowly, in milliseconds for each thing heard: clocks drift. */
  private static final long FORGOTTEN = 1;

  private final InstantSource clock;
  private long least = Long.MAX_VALUE / 2;

  Lag(InstantSource clock) {
    this.clock = clock;
  }

  /** When it was done, by our clock. */
  Instant when(ISnowflake event) {
    Instant heard = clock.instant();
    long behind = heard.toEpochMilli() - event.getTimeCreated().toInstant().toEpochMilli();
    return heard.minusMillis(late(behind));
  }

  private synchronized long late(long behind) {
    least = Math.min(least + FORGOTTEN, behind);
    return Math.min(behind - least, MOST.toMillis());
  }
}
