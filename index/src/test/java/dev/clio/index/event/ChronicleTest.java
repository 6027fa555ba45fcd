package dev.clio.index.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.language.Languages;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Origin;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChronicleTest {
  private static final HistoricDate DAY = HistoricDate.of(1939, 8, 23);
  private final Chronicle chronicle = new Chronicle(Languages.usual());

  private static HistoricEvent written(String title, String text) {
    return new HistoricEvent(
        EventId.of("pack", DAY, title),
        DAY,
        Optional.empty(),
        Optional.of(title),
        text,
        new TreeSet<>(),
        3,
        Optional.of("A History"),
        Optional.empty(),
        new Origin("pack/events", Set.of(new SourceId("pack/events"))));
  }

  private static FoundEvent found(String passage, HistoricDate date, String words) {
    SourceId source = new SourceId("essay");
    return new FoundEvent(
        new DatedEvent(
            date,
            Optional.empty(),
            words,
            new PassageId(passage),
            new Citation(Source.untold(source, "Essay"), List.of(), "paragraph 1")),
        new Origin("pack/essay.md", Set.of(source)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 23 August 1939 Molotov and Ribbentrop signed the non-aggression pact in Moscow.",
        "The Nazi-Soviet Pact was signed on 23 August 1939 by Ribbentrop and Molotov.",
        "Stalin looked on as Ribbentrop signed the pact with Molotov on August 23rd, 1939."
      })
  void aSentenceThatTellsTheSameIsNamedAsWhereItIsTold(String sentence) {
    HistoricEvent pact =
        written(
            "Molotov and Ribbentrop sign the Nazi-Soviet pact",
            "Germany and the USSR promise not to attack each other. A secret protocol divides"
                + " eastern Europe.");

    Calendar calendar = chronicle.of(List.of(pact), List.of(found("p1", DAY, sentence)));

    assertEquals(1, calendar.all().size());
    HistoricEvent event = calendar.all().getFirst();
    assertEquals(pact.title(), event.title());
    assertEquals(Optional.of(new PassageId("p1")), event.told().map(HistoricEvent.Told::passage));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 23 August 1939 the Red Army had almost surrounded the Japanese at Khalkhin Gol.",
        "Poland's government heard of the negotiations in Moscow on 23 August 1939.",
      })
  void whatTellsSomethingElseStandsBesideIt(String sentence) {
    HistoricEvent pact =
        written("Molotov and Ribbentrop sign the Nazi-Soviet pact", "In Moscow, at night.");

    Calendar calendar = chronicle.of(List.of(pact), List.of(found("p1", DAY, sentence)));

    assertEquals(2, calendar.on(MonthDay.of(8, 23)).size());
    assertTrue(calendar.all().stream().anyMatch(event -> event.text().equals(sentence)));
  }

  @Test
  void twoSentencesOfOneFactAreOneEvent() {
    Calendar calendar =
        chronicle.of(
            List.of(),
            List.of(
                found("p1", DAY, "On 23 August 1939 Ribbentrop and Molotov signed a pact there."),
                found("p2", DAY, "Molotov and Ribbentrop signed their pact on 23 August 1939.")));

    assertEquals(1, calendar.all().size());
  }

  @Test
  void theSameWordsOfAnotherDayAreAnotherEvent() {
    Calendar calendar =
        chronicle.of(
            List.of(),
            List.of(
                found("p1", DAY, "Molotov and Ribbentrop signed a treaty in Moscow that day."),
                found(
                    "p2",
                    HistoricDate.of(1939, 9, 28),
                    "Molotov and Ribbentrop signed a treaty in Moscow that day.")));

    assertEquals(2, calendar.all().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He signed the pact with the German minister on 23 August 1939.",
        "This was followed by the pact of 23 August 1939 with the Germans.",
        "And so the pact with the Germans was signed on 23 August 1939.",
        "Pact signed, 23 August 1939."
      })
  void whatCannotBeReadOnItsOwnIsLeftOut(String sentence) {
    assertEquals(List.of(), chronicle.of(List.of(), List.of(found("p1", DAY, sentence))).all());
  }
}
