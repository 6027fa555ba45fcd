package dev.clio.index.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.event.Calendar;
import dev.clio.index.event.HistoricDate;
import dev.clio.index.event.HistoricEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventsFileTest {
  private static final String HEAD = "date,precision,title,text,tags,importance,source,checked\n";
  private static final String PACT =
      "1939-08-23,day,The pact is signed,\"In Moscow, at night.\",treaty war,3,A History,recall\n";

  @TempDir Path folder;

  @BeforeEach
  void pack() throws IOException {
    write(
        "pack.yaml",
        """
        id: cold-war
        title: The Cold War
        language: en
        topics: [treaty, war, arms-control]
        """);
  }

  private void write(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }

  private List<HistoricEvent> events() throws Exception {
    return Packs.under(List.of(folder)).getFirst().events();
  }

  @Test
  void rowsOfAllFilesAreEvents() throws Exception {
    write("events.csv", HEAD + PACT);
    write(
        "events/1.csv",
        HEAD
            + "1934-05,month,In a month,Some time.,war,1,A History,public:example.org/1934\n"
            + "1936,year,In a year,Some time.,war,2,A History,recall\n");

    List<HistoricEvent> events = events();

    assertEquals(
        List.of("1934-05", "1936", "1939-08-23"),
        events.stream().map(event -> event.date().toString()).sorted().toList());
    HistoricEvent pact =
        events.stream().filter(event -> event.importance() == 3).findFirst().orElseThrow();
    assertEquals(Optional.of("The pact is signed"), pact.title());
    assertEquals("In Moscow, at night.", pact.text());
    assertEquals(Set.of("treaty", "war"), pact.tags());
    assertEquals(Optional.of("A History"), pact.reference());
    assertEquals(HistoricDate.of(1939, 8, 23), pact.date());
  }

  @Test
  void idsLastWhileDateAndTitleDo() throws Exception {
    write("events.csv", HEAD + PACT);
    HistoricEvent before = events().getFirst();
    write("events.csv", HEAD + PACT.replace("at night", "before dawn"));

    assertEquals(before.id(), events().getFirst().id());
    write("events.csv", HEAD + PACT.replace("08-23", "08-24"));
    assertTrue(!before.id().equals(events().getFirst().id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1939-08-23,day | 1939-08-32,day | '1939-08-32' is no date to the day",
        "1939-08-23,day | 1939-08-23,month | '1939-08-23' is no date to the month",
        "1939-08-23,day | 1939-02-29,day | '1939-02-29' is no date to the day",
        "1939-08-23,day | 1939-08-23,dya | unknown precision 'dya'. Did you mean 'day'?",
        "The pact is signed | `` | 'title' is empty",
        "A History | `` | 'source' is empty",
        "treaty war | traety | unknown topic 'traety'. Did you mean 'treaty'?",
        ",3, | ,4, | 'importance' is 1, 2 or 3, not '4'",
        "recall | me | 'checked' is recall, or public: and what was looked at",
        "recall | recall,more | here are 9 columns, not 8",
      })
  void aMistakeIsNamedWithItsLine(String right, String wrong, String message) throws Exception {
    write("events.csv", HEAD + PACT.replace("at night", "at\nnight") + PACT.replace(right, wrong));

    BrokenPack broken = assertThrows(BrokenPack.class, this::events);

    assertEquals(folder.resolve("events.csv") + " line 4: " + message, broken.getMessage());
  }

  @Test
  void theSameTwiceIsAMistake() throws Exception {
    write("events/1.csv", HEAD + PACT);
    write("events/2.csv", HEAD + PACT);

    BrokenPack broken = assertThrows(BrokenPack.class, this::events);

    assertTrue(
        String.valueOf(broken.getMessage())
            .endsWith(
                "'The pact is signed' stands in "
                    + folder.resolve("events/1.csv")
                    + " line 2 already"),
        broken.getMessage());
  }

  @Test
  void otherColumnsAreAMistake() throws Exception {
    write("events.csv", "date,title\n1939,What\n");

    BrokenPack broken = assertThrows(BrokenPack.class, this::events);

    assertTrue(
        String.valueOf(broken.getMessage())
            .contains("line 1: the columns are date,precision,title"));
  }

  /** The calendar that the repository ships. */
  @Test
  void theShippedCalendarCoversEveryDayInGoodForm() throws Exception {
    List<HistoricEvent> events = Packs.under(List.of(Path.of("..", "seeds"))).getFirst().events();
    Calendar calendar = Calendar.of(events);

    assertTrue(events.size() >= 900, events.size() + " events");
    List<MonthDay> days =
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).map(MonthDay::from).toList();
    assertEquals(List.of(), days.stream().filter(day -> calendar.on(day).isEmpty()).toList());
    long two = days.stream().filter(day -> calendar.on(day).size() >= 2).count();
    assertTrue(two >= 300, two + " days with two");
    for (HistoricEvent event : events) {
      assertTrue(event.date().year() >= 1917 && event.date().year() <= 1991, event.toString());
      assertTrue(event.text().matches("(?s)[\\p{Lu}\\p{N}\"“'].*[.!?][\"”]?"), event.text());
    }
    for (int importance = 1; importance <= 3; importance++) {
      int wanted = importance;
      long share = events.stream().filter(event -> event.importance() == wanted).count();
      assertTrue(share > events.size() / 10, importance + ": " + share);
    }
    days.forEach(day -> assertNoTwins(calendar.on(day)));
  }

  /** Two titles of one day that say the same in nearly the same words. */
  private static void assertNoTwins(List<HistoricEvent> day) {
    for (HistoricEvent one : day) {
      for (HistoricEvent other : day) {
        Set<String> shared = new HashSet<>(words(one));
        shared.retainAll(words(other));
        boolean twins =
            one.date().equals(other.date())
                && !one.id().equals(other.id())
                && 3 * shared.size() > 2 * Math.min(words(one).size(), words(other).size());
        assertTrue(!twins, one.title() + " and " + other.title());
      }
    }
  }

  private static Set<String> words(HistoricEvent event) {
    return Stream.of(event.title().orElseThrow().toLowerCase(Locale.ROOT).split("\\P{L}+"))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toSet());
  }
}
