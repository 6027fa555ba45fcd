package dev.clio.bot.onthisday;

import java.time.Duration;
import java.util.List;

/** How late digests came, as figures. */
record Lateness(int digests, Duration median, Duration p99) {
  /** Of milliseconds in any order; the smallest value that so many do not exceed. */
  static Lateness of(List<Long> millis) {
    List<Long> sorted = millis.stream().sorted().toList();
    return new Lateness(sorted.size(), percentile(sorted, 50), percentile(sorted, 99));
  }

  private static Duration percentile(List<Long> sorted, int percent) {
    if (sorted.isEmpty()) {
      return Duration.ZERO;
    }
    int rank = Math.ceilDiv(sorted.size() * percent, 100);
    return Duration.ofMillis(sorted.get(Math.max(0, rank - 1)));
  }
}
