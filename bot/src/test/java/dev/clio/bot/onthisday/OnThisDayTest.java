package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Message;
import dev.clio.index.event.Calendar;
import dev.clio.index.event.HistoricDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 23 August 2026, ten in the morning in Berlin. */
final class OnThisDayTest {
  private final School school = new School();
  private final Classroom.Member ada = school.room.joins("Ada");

  @Test
  void showsRoundAnniversariesFirstAndFiveEventsAtMost() {
    ada.types("/today");

    assertEquals("📅 23 August · on this day", School.words(ada));
    assertEquals(
        List.of(
            "1991 · 35 years ago: Yeltsin suspends the Russian Communist Party",
            "1939 · 87 years ago: Molotov and Ribbentrop sign the Nazi-Soviet pact",
            "1942 · 84 years ago: German bombers burn Stalingrad",
            "1944 · 82 years ago: Romania changes sides",
            "1989 · 37 years ago: The Baltic Way"),
        School.events(ada));
    assertEquals(
        "A History (1990)",
        ((Message.Cited) ada.sees().message()).quotations().getFirst().source());
  }

  @Test
  void oneMoreIsAPressAway() {
    ada.types("/today").presses("1 more");

    assertEquals(List.of("1943 · 83 years ago: Red Army retakes Kharkov"), School.events(ada));
    assertEquals(1, school.room.wall().size());
  }

  @Test
  void aButtonAsksTheSourcesAboutAnEvent() {
    ada.types("/today").presses("Ask about 1939");

    assertEquals("asked: Molotov and Ribbentrop sign the Nazi-Soviet pact 1939", School.words(ada));
  }

  @Test
  void eventsOfOneYearAreToldApartOnTheirButtons() {
    school.calendar =
        Calendar.of(
            List.of(
                Almanac.event("1944-08-23", "Romania changes sides in the war against Germany", 3),
                Almanac.event("1944-08-23", "Marseille rises", 1)));

    ada.types("/today");

    assertEquals("1944: Romania changes sides in the war…", School.labels(ada).getFirst());
    assertTrue(School.labels(ada).contains("1944: Marseille rises"), School.labels(ada).toString());
  }

  @Test
  void daysBeforeAndAfterAreAPressAway() {
    ada.types("/today").presses("◀ 20 August");

    assertEquals(
        List.of("1921 · 105 years ago: Riga agreement on famine relief"), School.events(ada));
    ada.presses("▶ 23 August").presses("▶ 24 August");
    assertEquals(
        List.of("1991 · 35 years ago: Gorbachev resigns as party leader"), School.events(ada));
  }

  @Test
  void aTopicChoosesAndItsNearestDaysAreOfferedWhereADayHasNothing() {
    ada.types("/today war");
    assertEquals(3, School.events(ada).size());

    ada.types("/onthisday 24 August treaty");
    assertEquals("The sources tell of nothing on 24 August about treaty.", School.words(ada));
    assertEquals(List.of("◀ 23 August", "◀ 20 August"), School.labels(ada));
    ada.presses("◀ 23 August");
    assertEquals(
        List.of("1939 · 87 years ago: Molotov and Ribbentrop sign the Nazi-Soviet pact"),
        School.events(ada));
  }

  @Test
  void anUnknownTopicIsRefusedWithWhatIsMeant() {
    ada.types("/today traety");
    assertEquals("There is no topic “traety”. Did you mean treaty?", School.words(ada));

    ada.types("/today cooking");
    assertEquals(
        "There is no topic “cooking”. There are: crisis, diplomacy, leader, treaty, war.",
        School.words(ada));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "23 August",
        "August 23",
        "August 23rd",
        "the 23rd of August",
        "23 aug",
        "23.8.",
        "23.8",
        "08-23",
        "23/8",
        "today",
        "23 AUGUST"
      })
  void aDayIsReadHoweverItIsWritten(String words) {
    ada.types("/onthisday " + words);

    assertEquals("📅 23 August · on this day", School.words(ada));
  }

  @ParameterizedTest
  @ValueSource(strings = {"23. August", "23 août", "23 Août 1939", "1939-08-23", "August 23, 1939"})
  void otherLanguagesAndYearsAreReadToo(String words) {
    ada.reads(words.contains("oût") ? Locale.FRENCH : Locale.GERMAN).types("/onthisday " + words);

    assertTrue(School.words(ada).startsWith("📅 23"), School.words(ada));
    if (words.contains("1939")) {
      assertTrue(School.events(ada).getFirst().startsWith("1939"), School.events(ada).toString());
    }
  }

  @Test
  void tomorrowAndYesterdayAreDaysToo() {
    ada.types("/onthisday tomorrow");
    assertEquals("📅 24 August · on this day", School.words(ada));

    ada.reads(Locale.GERMAN).types("/onthisday gestern");
    assertEquals("Zu 22. August sagen die Quellen nichts.", School.words(ada));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 June", "30 February", "soon", "1939", "29 February 1939", "13-45"})
  void whatIsNoDayIsRefusedWithAnExample(String words) {
    ada.types("/onthisday " + words);

    assertEquals(
        "“" + words + "” is no day that I know. Try 23 August, tomorrow or 1939-08-23.",
        School.words(ada));
  }

  @Test
  void theLeapDayIsThereInEveryYear() {
    ada.types("/onthisday 29 February");

    assertEquals(List.of("1924 · 102 years ago: A leap day"), School.events(ada));
  }

  @Test
  void aYearIsToldByImportanceInPagesInOrderOfTime() {
    ada.types("/year 1991");
    assertEquals("1991", School.words(ada));
    assertEquals(
        List.of(
            "23 August 1991: Yeltsin suspends the Russian Communist Party",
            "24 August 1991: Gorbachev resigns as party leader"),
        School.events(ada));

    ada.presses("◀ 1989");
    assertEquals(List.of("23 August 1989: The Baltic Way"), School.events(ada));
  }

  @Test
  void aYearWithoutEventsOffersTheNearest() {
    ada.types("/year 1950");

    assertEquals("The sources tell of nothing in 1950.", School.words(ada));
    assertEquals(List.of("◀ 1944", "▶ 1989"), School.labels(ada));
  }

  @Test
  void datesAreToldAsPreciselyAsTheyAreKnown() {
    school.calendar =
        Calendar.of(
            List.of(
                Almanac.event(HistoricDate.of(1934, 5), "In a month", 2),
                Almanac.event(HistoricDate.of(1934), "In a year", 2)));

    ada.types("/year 1934");

    assertEquals(List.of("1934: In a year", "May 1934: In a month"), School.events(ada));
  }

  @Test
  void anyEventIsDrawnByLotAndAnotherInItsPlace() {
    ada.types("/event random treaty");
    assertEquals(1, School.events(ada).size());

    ada.presses("another one");
    assertEquals(1, school.room.wall().size());
  }

  @Test
  void theTimelineComesBesideTheDay() {
    ada.types("/today").presses("timeline");

    assertTrue(ada.sees().picture().isPresent());
    assertEquals(2, school.room.wall().size());
    assertTrue(School.words(ada).contains("1939 · Molotov and Ribbentrop"), School.words(ada));
  }

  @Test
  void aBusyYearComesFiveAtATime() {
    school.calendar =
        Calendar.of(
            IntStream.range(1, 13)
                .mapToObj(i -> Almanac.event(HistoricDate.of(1968, i, 1), "Event " + i, 2))
                .toList());

    ada.types("/year 1968").presses("7 more").presses("2 more");

    assertEquals(
        List.of("1 November 1968: Event 11", "1 December 1968: Event 12"), School.events(ada));
  }
}
