package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RhythmTest {
  private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Rhythm daily(String at, ZoneId zone) {
    return new Rhythm(LocalTime.parse(at), zone, DAILY);
  }

  private static Optional<Instant> instant(String text) {
    return Optional.of(Instant.parse(text));
  }

  @Test
  void comesAtTheTimeOnTheWall() {
    Rhythm rhythm = daily("08:00", BERLIN);

    assertEquals(instant("2026-01-10T07:00:00Z"), rhythm.due(LocalDate.of(2026, 1, 10)));
    assertEquals(instant("2026-07-10T06:00:00Z"), rhythm.due(LocalDate.of(2026, 7, 10)));
  }

  @Test
  void whenClocksGoForwardItComesAtTheNextMinuteThereIs() {
    LocalDate spring = LocalDate.of(2026, 3, 29);

    assertEquals(instant("2026-03-29T01:00:00Z"), daily("02:00", BERLIN).due(spring));
    assertEquals(instant("2026-03-29T01:00:00Z"), daily("02:30", BERLIN).due(spring));
    assertEquals(instant("2026-03-29T01:00:00Z"), daily("03:00", BERLIN).due(spring));
    assertEquals(instant("2026-03-29T00:59:00Z"), daily("01:59", BERLIN).due(spring));
  }

  @Test
  void whenClocksGoBackItComesTheFirstTimeOnly() {
    LocalDate autumn = LocalDate.of(2026, 10, 25);

    assertEquals(instant("2026-10-25T00:30:00Z"), daily("02:30", BERLIN).due(autumn));
    assertEquals(instant("2026-10-25T02:00:00Z"), daily("03:00", BERLIN).due(autumn));
  }

  @Test
  void aDayWhoseEndIsSkippedHasItsDigestBefore() {
    // In 2015 clocks in North Korea went from 00:00 of the 15th of August back to 23:30.
    // In 2018 they went from 23:30 of the 4th of May to 00:00 of the 5th.
    ZoneId pyongyang = ZoneId.of("Asia/Pyongyang");

    assertEquals(
        instant("2018-05-04T14:59:00Z"), daily("23:45", pyongyang).due(LocalDate.of(2018, 5, 4)));
  }

  @Test
  void aDayThatAZoneLeftOutHasNone() {
    Rhythm apia = daily("08:00", ZoneId.of("Pacific/Apia"));

    assertEquals(Optional.empty(), apia.due(LocalDate.of(2011, 12, 30)));
    assertEquals(LocalDate.of(2011, 12, 31), apia.firstDay(LocalDate.of(2011, 12, 30)));
  }

  @Test
  void comesOnItsDaysOfTheWeek() {
    Rhythm rhythm =
        new Rhythm(LocalTime.of(8, 0), BERLIN, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    assertEquals(LocalDate.of(2026, 11, 27), rhythm.firstDay(LocalDate.of(2026, 11, 24)));
    assertEquals(
        LocalDate.of(2026, 11, 30), rhythm.firstDay(Instant.parse("2026-11-27T07:00:01Z")));
    assertEquals(
        LocalDate.of(2026, 11, 27), rhythm.firstDay(Instant.parse("2026-11-27T07:00:00Z")));
  }

  /** Every minute of every day on which any zone has changed its clocks since 2015. */
  @Test
  void everyDayThatThereIsHasOneDigestWhateverTheClocksDo() {
    int days = 0;
    for (ZoneId zone : changing().toList()) {
      for (ZoneOffsetTransition change : changes(zone).toList()) {
        for (LocalDate day :
            Stream.of(change.getDateTimeBefore(), change.getDateTimeAfter())
                .map(time -> time.toLocalDate())
                .distinct()
                .toList()) {
          IntStream.range(0, 24 * 60).forEach(minute -> assertDue(zone, day, minute));
          days++;
        }
      }
    }
    assertTrue(days > 5_000, days + " days");
  }

  private static void assertDue(ZoneId zone, LocalDate day, int minute) {
    LocalTime at = LocalTime.ofSecondOfDay(minute * 60L);
    Rhythm rhythm = new Rhythm(at, zone, DAILY);
    Instant due = rhythm.due(day).orElseThrow();
    ZonedDateTime local = due.atZone(zone);
    String what = day + " " + at + " in " + zone + ": " + local;
    assertEquals(day, local.toLocalDate(), what);
    boolean exists = !zone.getRules().getValidOffsets(day.atTime(at)).isEmpty();
    assertEquals(exists, local.toLocalTime().equals(at), what);
    assertFalse(
        exists && due.isAfter(day.atTime(at).atZone(zone).withEarlierOffsetAtOverlap().toInstant()),
        what);
    Instant next = rhythm.due(day.plusDays(1)).orElseThrow();
    assertTrue(next.isAfter(due), what);
  }

  static Stream<ZoneId> changing() {
    return ZoneId.getAvailableZoneIds().stream()
        .sorted()
        .map(ZoneId::of)
        .filter(zone -> changes(zone).findAny().isPresent());
  }

  private static Stream<ZoneOffsetTransition> changes(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    Instant end = Instant.parse("2028-01-01T00:00:00Z");
    return Stream.iterate(
            Optional.ofNullable(rules.nextTransition(Instant.parse("2015-01-01T00:00:00Z"))),
            found -> found.isPresent() && found.get().getInstant().isBefore(end),
            found -> found.map(last -> rules.nextTransition(last.getInstant())))
        .flatMap(Optional::stream);
  }

  @Test
  void zonesThatChangedTheirMindsAreAmongThem() {
    List<ZoneId> zones = changing().toList();

    List.of(
            "Europe/Volgograd",
            "Asia/Pyongyang",
            "Africa/Casablanca",
            "America/Nuuk",
            "Australia/Lord_Howe",
            "Asia/Almaty",
            "America/Mexico_City")
        .forEach(name -> assertTrue(zones.contains(ZoneId.of(name)), name));
  }
}
