package dev.clio.bot.onthisday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When the digests of one subscription are tried. They are spread over the minute that they are due
 * in, each at its own second, so that a thousand classes who chose 08:00 do not all come at once.
 */
final class Timetable {
  /** The rest of the minute is for what waits its turn. */
  private static final int SECONDS = 45;

  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(15);

  private final Digest digest;

  Timetable(Digest digest) {
    this.digest = digest;
  }

  /** The day whose digest comes next. */
  LocalDate day() {
    return digest.rhythm().firstDay(digest.next());
  }

  /** When it is due: the beginning of its minute. */
  Instant due() {
    return digest.rhythm().due(day()).orElseThrow();
  }

  /** When it is first tried. */
  Instant first() {
    int second = Math.floorMod(digest.id().hashCode() * 31 + day().hashCode(), SECONDS);
    return due().plusSeconds(second);
  }

  /** Whether nobody wants it any more at that time. */
  boolean isTooLate(Instant at, Duration mostLate) {
    return at.isAfter(due().plus(mostLate));
  }

  /** When to try again; the later it is, the longer the wait. */
  Instant retry(Instant now) {
    Duration late = Duration.between(due(), now);
    Duration wait = late.dividedBy(2);
    Duration bounded =
        wait.compareTo(FIRST_RETRY) < 0
            ? FIRST_RETRY
            : wait.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : wait;
    return now.plus(bounded);
  }
}
