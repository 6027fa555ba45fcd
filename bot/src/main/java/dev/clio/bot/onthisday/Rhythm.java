package dev.clio.bot.onthisday;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a digest comes: at a time of the clock on the wall, on some days of the week. Where clocks
 * are put forward over that time it comes at the next minute that there is on that day, or else the
 * last before; where they are put back, the first time only.
 *
 * @param at to the minute
 * @param days never empty
 */
public record Rhythm(LocalTime at, ZoneId zone, Set<DayOfWeek> days) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  public Rhythm {
    if (days.isEmpty() || at.getSecond() != 0 || at.getNano() != 0) {
      throw new IllegalArgumentException("no rhythm: " + at + " on " + days);
    }
    days = Collections.unmodifiableSet(EnumSet.copyOf(days));
  }

  /** When the digest of a day comes; nothing if there is none, or the zone has no such day. */
  public Optional<Instant> due(LocalDate day) {
    if (!days.contains(day.getDayOfWeek())) {
      return Optional.empty();
    }
    LocalDateTime wanted = day.atTime(at);
    ZoneOffsetTransition change = zone.getRules().getTransition(wanted);
    if (change == null || !change.isGap()) {
      return Optional.of(wanted.atZone(zone).toInstant());
    }
    return Stream.of(change.getInstant(), change.getInstant().minus(MINUTE))
        .filter(instant -> LocalDate.ofInstant(instant, zone).equals(day))
        .findFirst();
  }

  /** The first day from {@code from} on that has a digest. */
  public LocalDate firstDay(LocalDate from) {
    LocalDate day = from;
    while (due(day).isEmpty()) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The first day whose digest comes at {@code now} or later. */
  public LocalDate firstDay(Instant now) {
    LocalDate day = firstDay(LocalDate.ofInstant(now, zone).minusDays(1));
    while (due(day).orElseThrow().isBefore(now)) {
      day = firstDay(day.plusDays(1));
    }
    return day;
  }
}
