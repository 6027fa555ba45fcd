package dev.clio.index.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.language.Languages;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class EventFinderTest {
  private final EventFinder finder = new EventFinder(Languages.usual());

  @TestFactory
  Stream<DynamicTest> findsTheDatesOfASentence() throws IOException {
    return rows("dates.txt", 2)
        .map(
            row -> {
              Passage passage = passage(List.of(), "", row[1]);
              return DynamicTest.dynamicTest(
                  row[1], () -> assertEquals(row[0], dates(passage), row[1]));
            });
  }

  @TestFactory
  Stream<DynamicTest> readsADateWithWhatWasToldAboveIt() throws IOException {
    return rows("settings.txt", 4)
        .map(
            row -> {
              List<String> headings = Arrays.asList(row[1].split(" > "));
              Passage passage = passage(headings, row[2].strip(), row[3]);
              String name = String.join(" | ", row);
              return DynamicTest.dynamicTest(
                  name, () -> assertEquals(row[0], dates(passage), name));
            });
  }

  @Test
  void quotesTheWholeSentenceAndNothingElse() {
    String text = "Mongolia was far away.  In June 1936 (and not before) troops came. They stayed.";
    DatedEvent event = finder.in(passage(List.of("Mongolia"), "", text)).getFirst();
    assertEquals("In June 1936 (and not before) troops came.", event.words());
    assertEquals(new PassageId("p"), event.passage());
    assertEquals("paragraph 1", event.citation().place());
  }

  @Test
  void whateverIsWrittenTheEventsStandInTheSentence() {
    String[] pieces =
        """
        In on from to until between and the of same following year month day that , . ( ) / - – : “
        ” 1 2 29 30 31 31st 1900 1918 1920 1939 1945 2000 38 9999 May February August Sept AD BC s
        Stalin signed men had earlier ; ? %
        """
            .split("[ \n]+");
    RandomGenerator random = new Random(1917);
    int found = 0;
    for (int i = 0; i < 5_000; i++) {
      String between = random.nextBoolean() ? " " : "";
      String text =
          random
              .ints(30, 0, pieces.length)
              .mapToObj(piece -> pieces[piece])
              .collect(Collectors.joining(between, "Now ", ""));
      for (DatedEvent event : finder.in(passage(List.of("August 1939"), "", text))) {
        found++;
        assertTrue(text.contains(event.words()), text);
        assertTrue(event.until().filter(event.date()::equals).isEmpty(), text);
      }
    }
    assertTrue(found > 1_000, "few events");
  }

  /**
   * What takes time in the square of a text takes minutes for each of these, and seconds for all.
   */
  @Test
  void takesTimeInProportionToTheText() {
    List<String> pieces =
        List.of(
            "1",
            "1 ",
            "1939-",
            "1939/",
            "12 and ",
            "May ",
            "5 May ",
            "May 1 to ",
            "( ",
            "(1939 ",
            "between 1939 and ",
            "“A 1939 ",
            "A: B 1939 ",
            "' ",
            "A. ",
            " ",
            "the following year ",
            "In 1939 he went to 1940 in May; ");
    String all = pieces.stream().map(piece -> times(60_000, piece)).collect(Collectors.joining());
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> dates(passage(List.of(), "", all)));
    for (String piece : pieces) {
      Passage passage = passage(List.of(), "", "In 1939 it began: " + times(100_000, piece));
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> dates(passage), piece);
    }
  }

  private static String times(int characters, String piece) {
    return piece.repeat(characters / piece.length());
  }

  private String dates(Passage passage) {
    List<DatedEvent> events = finder.in(passage);
    return events.isEmpty()
        ? "-"
        : events.stream().map(EventFinderTest::date).collect(Collectors.joining(", "));
  }

  private static String date(DatedEvent event) {
    return event.date() + event.until().map(until -> "/" + until).orElse("");
  }

  @Test
  void aDateThatIsKnownToBeWrongIsNoEvent() {
    Passage passage = passage(List.of(), "", "Germany attacked the USSR on 22 June 1931.");
    Criticism slip =
        new Criticism(
            "slip",
            Criticism.Kind.ERROR,
            "Germany attacked on 22 June 1931.",
            "Germany attacked on 22 June 1941.",
            "Every account says so.",
            "This source prints 1931.");
    Passage criticised =
        new Passage(
            passage.id(),
            passage.title(),
            passage.headings(),
            passage.lead(),
            passage.text(),
            passage.citations(),
            List.of(slip));

    assertEquals("1931-06-22", dates(passage));
    assertEquals("-", dates(criticised));
  }

  private static Passage passage(List<String> headings, String lead, String text) {
    Source source = Source.untold(new SourceId("source"), "A source");
    return new Passage(
        new PassageId("p"),
        "A source",
        headings,
        Optional.of(lead).filter(point -> !point.isEmpty()),
        text,
        List.of(new Citation(source, headings, "paragraph 1")),
        List.of());
  }

  private static Stream<String[]> rows(String resource, int columns) throws IOException {
    InputStream in =
        Objects.requireNonNull(EventFinderTest.class.getResourceAsStream(resource), resource);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList().stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ?\\| ?", columns));
    }
  }
}
