package dev.clio.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.evaluate.Examinee;
import dev.clio.index.ingest.Progress;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Clio is measured against: words, and nothing but words. */
final class BaselineTest {
  private static final String PASSAGES =
      """
      {"id": "tea", "text": "Tea came from China. It was dear at first. Caravans brought the tea."}
      {"id": "salt", "text": "Salt was taxed. The tax on salt led to a revolt in Moscow in 1648."}
      {"id": "ships", "text": "Peter built ships. He had learnt how in Holland."}
      """;

  @TempDir Path folder;
  private Library library;
  private Examinee baseline;

  @BeforeEach
  void open() throws Exception {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("passages.jsonl"), PASSAGES);
    library =
        Library.open(
            new LibrarySettings(
                List.of(seeds), folder.resolve("data"), LibrarySettings.Semantic.OFF, 0.5));
    library.refresh(Progress.SILENT);
    baseline = library.baseline();
  }

  @AfterEach
  void close() throws Exception {
    library.close();
  }

  @Test
  void showsTheSentenceThatHoldsMostOfTheQuestion() throws Exception {
    Findings findings = baseline.ask(Question.of("Why was there a revolt because of salt?"));
    Excerpt first = assertInstanceOf(Findings.Found.class, findings).excerpts().getFirst();
    assertEquals("salt", first.passage().id().value());
    assertEquals(
        "The tax on salt led to a revolt in Moscow in 1648.",
        first.answer().of(first.passage().text()));
    assertTrue(findings.confidence() > 0 && findings.confidence() <= 1);
  }

  @Test
  void answersAsSoonAsAWordFits() throws Exception {
    assertInstanceOf(
        Findings.Found.class, baseline.ask(Question.of("Who tunnelled under Holland in 1999?")));
  }

  @Test
  void mendsNothing() throws Exception {
    assertInstanceOf(Findings.NotInTheSources.class, baseline.ask(Question.of("Who had caravns?")));
    assertEquals(List.of(), baseline.nearest(Question.of("caravns"), 10));
  }

  @Test
  void ranksAllCandidatesThatItIsGiven() throws Exception {
    List<PassageId> candidates = List.of(new PassageId("tea"), new PassageId("ships"));
    assertEquals(
        List.of("ships", "tea"),
        baseline.rank(Question.of("Who built ships?"), candidates).stream()
            .map(excerpt -> excerpt.passage().id().value())
            .toList());
  }
}
