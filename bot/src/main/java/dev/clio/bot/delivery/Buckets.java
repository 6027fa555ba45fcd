package dev.clio.bot.delivery;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;

/** Token buckets that go by a clock that is handed in. */
final class Buckets {
  private final TimeMeter meter;

  Buckets(InstantSource clock) {
    meter =
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
          }

          @Override
          public boolean isWallClockBased() {
            return true;
          }
        };
  }

  Bucket of(Pace pace) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(pace.burst()).refillGreedy(pace.burst(), pace.per()))
        .withCustomTimePrecision(meter)
        .build();
  }

  /** How long until a token is there; zero if one is. Takes none. */
  static Duration wait(Bucket bucket) {
    long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    // Clocks here count milliseconds: a fraction of one would be waited for again and again.
    return Duration.ofMillis((nanos + 999_999) / 1_000_000);
  }
}
