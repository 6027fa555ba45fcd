package dev.clio.fake.discord;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Snowflakes: milliseconds since 2015 above 22 bits; later ones are larger. Thread-safe. */
final class Ids {
  private static final long EPOCH = Instant.parse("2015-01-01T00:00:00Z").toEpochMilli();

  private final InstantSource clock;
  private final AtomicLong last = new AtomicLong();

  Ids(InstantSource clock) {
    this.clock = clock;
  }

  long next() {
    long now = (clock.millis() - EPOCH) << 22;
    return last.updateAndGet(before -> Math.max(before + 1, now));
  }
}
