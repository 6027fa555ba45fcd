package dev.clio.index.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Measures the time spent on one file. Not thread-safe. */
final class Stopwatch {
  private final InstantSource clock;
  private final Duration limit;
  private Instant end;

  Stopwatch(InstantSource clock, Duration limit) {
    this.clock = clock;
    this.limit = limit;
    this.end = clock.instant().plus(limit);
  }

  /** Called between pages, rows and elements. */
  void check() throws UnreadableSource {
    if (clock.instant().isAfter(end)) {
      throw new UnreadableSource("reading it took more than " + limit.toSeconds() + " seconds");
    }
  }

  /** Runs what does not count as reading. */
  void pause(Runnable elsewhere) {
    Instant start = clock.instant();
    elsewhere.run();
    end = end.plus(Duration.between(start, clock.instant()));
  }
}
