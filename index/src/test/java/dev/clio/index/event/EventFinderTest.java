package dev.clio.index.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.index.language.Languages;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class EventFinderTest {
  private final EventFinder finder = new EventFinder(Languages.usual());

  @TestFactory
  Stream<DynamicTest> findsTheDatesOfASentence() throws IOException {
    return lines("dates.txt").stream()
        .map(line -> line.split(" \\| ", 2))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[1], () -> assertEquals(row[0], dates(passage(List.of(), row[1])), row[1])));
  }

  static Passage passage(List<String> headings, String text) {
    Source source = Source.untold(new SourceId("source"), "A source");
    return new Passage(
        new PassageId("p"),
        "A source",
        headings,
        Optional.empty(),
        text,
        List.of(new Citation(source, headings, "paragraph 1")),
        List.of());
  }

  private String dates(Passage passage) {
    List<DatedEvent> events = finder.in(passage);
    return events.isEmpty()
        ? "-"
        : events.stream().map(EventFinderTest::date).collect(Collectors.joining(", "));
  }

  static String date(DatedEvent event) {
    return event.date() + event.until().map(until -> "/" + until).orElse("");
  }

  private static List<String> lines(String resource) throws IOException {
    InputStream in =
        Objects.requireNonNull(EventFinderTest.class.getResourceAsStream(resource), resource);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
