package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.event.Calendar;
import dev.clio.index.event.EventId;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Packs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ChoosingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 23);
  private final Map<EventId, LocalDate> shown = new HashMap<>();

  private static List<String> titles(List<HistoricEvent> events) {
    return events.stream().map(event -> event.title().orElseThrow()).toList();
  }

  /** The digest of a day, which is shown. */
  private List<HistoricEvent> tell(Calendar calendar, LocalDate day, String... tags) {
    List<HistoricEvent> events = new Choosing(calendar, Set.of(tags)).choose(day, shown);
    events.forEach(event -> shown.put(event.id(), day));
    return events;
  }

  @Test
  void halfOfADayIsToldInOneYearAndHalfInTheNext() {
    Calendar calendar = Almanac.august();

    Set<HistoricEvent> all = new HashSet<>(tell(calendar, DAY));
    all.addAll(tell(calendar, DAY.plusYears(1)));

    assertEquals(Set.copyOf(calendar.on(MonthDay.from(DAY))), all);
  }

  @Test
  void whatWasToldTwoYearsAgoMayBeToldAgain() {
    Calendar calendar = Almanac.august();
    List<HistoricEvent> first = tell(calendar, DAY);
    tell(calendar, DAY.plusYears(1));

    assertEquals(Set.copyOf(first), Set.copyOf(tell(calendar, DAY.plusYears(2))));
  }

  @Test
  void theOneThingOfADayComesEveryYear() {
    Calendar calendar = Almanac.august();
    LocalDate day = LocalDate.of(2026, 8, 24);

    assertEquals(1, tell(calendar, day).size());
    assertEquals(1, tell(calendar, day.plusYears(1)).size());
  }

  @Test
  void aRoundAnniversaryIsSavedForItsYear() {
    Calendar calendar =
        Calendar.of(
            List.of(
                Almanac.event("1927-08-23", "A hundred years in 2027", 2, "war"),
                Almanac.event("1931-08-23", "Nothing round", 2, "treaty")));

    assertEquals(List.of("Nothing round"), titles(tell(calendar, DAY)));
    assertEquals(List.of("A hundred years in 2027"), titles(tell(calendar, DAY.plusYears(1))));
  }

  @Test
  void topicsChooseAndWhereADayHasNoneThereIsADigestAllTheSame() {
    Calendar calendar = Almanac.august();

    assertEquals(
        List.of("Molotov and Ribbentrop sign the Nazi-Soviet pact"),
        titles(tell(calendar, DAY, "treaty")));
    assertFalse(tell(calendar, DAY.plusDays(1), "treaty").isEmpty());
  }

  @Test
  void theLeapDayHasItsTurnWhereThereIsNone() {
    Calendar calendar = Almanac.august();

    Set<String> inTurn = new HashSet<>(titles(tell(calendar, LocalDate.of(2026, 2, 28))));
    inTurn.addAll(titles(tell(calendar, LocalDate.of(2027, 2, 28))));
    assertEquals(Set.of("A leap day", "The day before a leap day"), inTurn);

    assertEquals(List.of("A leap day"), titles(tell(calendar, LocalDate.of(2028, 2, 29))));
  }

  /** Six years of the calendar that the repository ships, told to one chat. */
  @Test
  void theShippedCalendarRepeatsNothingWithinTwoYearsAndKeepsItsBalance()
      throws IOException, BrokenPack {
    Calendar calendar =
        Calendar.of(Packs.under(List.of(Path.of("..", "seeds"))).getFirst().events());
    Map<String, Integer> told = new HashMap<>();
    int events = 0;
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
      Map<EventId, LocalDate> before = Map.copyOf(shown);
      LocalDate now = day;
      List<HistoricEvent> digest = tell(calendar, day);
      assertFalse(digest.isEmpty(), () -> "nothing on " + now);
      for (HistoricEvent event : digest) {
        LocalDate last = before.getOrDefault(event.id(), LocalDate.MIN);
        assertTrue(!last.isAfter(day.minusYears(2)), () -> event.title() + " again on " + now);
        Stream.concat(event.tags().stream(), Stream.of(Era.of(event.date().year()).name()))
            .forEach(kind -> told.merge(kind, 1, Integer::sum));
        events++;
      }
    }
    Shares always = Shares.of(calendar.all().stream());
    for (Era era : Era.values()) {
      double share = (double) told.getOrDefault(era.name(), 0) / events;
      assertEquals(always.of(era), share, 0.05, era.name());
    }
    for (String tag : calendar.tags().keySet()) {
      double share = (double) told.getOrDefault(tag, 0) / events;
      assertEquals(always.of(tag), share, 0.05, tag);
    }
  }
}
