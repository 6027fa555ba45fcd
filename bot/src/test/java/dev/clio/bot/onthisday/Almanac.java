package dev.clio.bot.onthisday;

import dev.clio.index.event.Calendar;
import dev.clio.index.event.EventId;
import dev.clio.index.event.HistoricDate;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.passage.Origin;
import dev.clio.index.passage.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Calendars for tests. */
final class Almanac {
  private static final Origin ORIGIN = new Origin("pack/events", Set.of(new SourceId("pack")));

  private Almanac() {}

  static HistoricEvent event(String date, String title, int importance, String... tags) {
    LocalDate day = LocalDate.parse(date);
    return event(
        HistoricDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
        title,
        importance,
        tags);
  }

  static HistoricEvent event(HistoricDate date, String title, int importance, String... tags) {
    String id = (date + "-" + title).replaceAll("[^A-Za-z0-9_-]", "");
    return new HistoricEvent(
        new EventId(id.substring(0, Math.min(40, id.length()))),
        date,
        Optional.empty(),
        Optional.of(title),
        title + ", as books of history tell it.",
        new TreeSet<>(Arrays.asList(tags)),
        importance,
        Optional.of("A History (1990)"),
        Optional.empty(),
        ORIGIN);
  }

  /** What happened on 23 August, and on the days around. */
  static Calendar august() {
    return Calendar.of(
        List.of(
            event("1939-08-23", "Molotov and Ribbentrop sign the Nazi-Soviet pact", 3, "treaty"),
            event("1944-08-23", "Romania changes sides", 3, "war", "leader"),
            event("1942-08-23", "German bombers burn Stalingrad", 3, "war"),
            event("1943-08-23", "Red Army retakes Kharkov", 2, "war"),
            event("1989-08-23", "The Baltic Way", 3, "crisis"),
            event("1991-08-23", "Yeltsin suspends the Russian Communist Party", 3, "leader"),
            event("1921-08-20", "Riga agreement on famine relief", 2, "treaty"),
            event("1991-08-24", "Gorbachev resigns as party leader", 3, "leader"),
            event("1924-02-29", "A leap day", 1, "diplomacy"),
            event("1918-02-28", "The day before a leap day", 1, "war")));
  }

  /** Every day of the year has {@code each} events, of all tags and years in turn. */
  static Calendar full(int each) {
    List<String> tags = List.of("war", "treaty", "leader", "crisis", "space");
    List<HistoricEvent> events = new ArrayList<>();
    int number = 0;
    for (LocalDate day = LocalDate.of(1920, 1, 1); day.getYear() == 1920; day = day.plusDays(1)) {
      for (int i = 0; i < each; i++) {
        int year = 1920 + 4 * (number * 7 % 18);
        events.add(
            event(
                HistoricDate.of(year, day.getMonthValue(), day.getDayOfMonth()),
                "Event " + number,
                1 + number % 3,
                tags.get(number % tags.size())));
        number++;
      }
    }
    return Calendar.of(events);
  }
}
