package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two years of digests in every zone that has changed its clocks since 2015, by hand-turned time: a
 * digest on every local day, none twice.
 */
final class TwoYearsTest {
  private static final int EVERY = Boolean.getBoolean("clio.campaign") ? 1 : 12;
  private static final Duration TWO_YEARS = Duration.ofDays(731);
  private static final Instant LAST = Instant.parse("2028-01-01T00:00:00Z");

  @Test
  void everyLocalDayHasOneDigestInEveryZone() {
    List<ZoneId> zones = RhythmTest.changing().toList();
    assertTrue(zones.size() > 150, zones.size() + " zones");
    for (int i = 0; i < zones.size(); i += EVERY) {
      for (String at : List.of("00:00", "02:30", "23:45")) {
        live(zones.get(i), at);
      }
    }
  }

  /** The two years around its last change. */
  private static void live(ZoneId zone, String at) {
    Instant change = zone.getRules().previousTransition(LAST).getInstant();
    Newsroom room = new Newsroom().at(change.minus(Duration.ofDays(400)).toString());
    room.calendar = Almanac.full(1);
    room.opens();
    Digest digest = room.subscribes("history", at, zone.getId());

    room.timers.pass(TWO_YEARS);

    List<LocalDate> days = room.days("history");
    assertTrue(days.size() >= 730, () -> days.size() + " days in " + zone + " at " + at);
    assertEquals(
        Stream.iterate(days.getFirst(), day -> digest.rhythm().firstDay(day.plusDays(1)))
            .limit(days.size())
            .toList(),
        days,
        () -> zone + " at " + at);
  }
}
