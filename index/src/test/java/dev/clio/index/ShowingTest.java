package dev.clio.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.Progress;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of what was found. */
final class ShowingTest {
  /** More than two excerpts long; each sentence tells something of the salt tax. */
  private static final String SALT =
      "The salt tax of 1646 angered the townsmen of Moscow, who paid it on every pound. Merchants"
          + " let the fish of the Volga rot, since nobody could salt it at that price. The tax was"
          + " taken back after two years, but the tsar wanted all that was owed at once. So the"
          + " townsmen rose in June 1648, burnt the houses of the boyars and had the salt tax"
          + " minister Morozov sent away. Two officials of the salt tax were killed in the square,"
          + " and the rising went on to other towns. The tsar promised to spare those who had risen"
          + " against the salt tax, and soon had their leaders hanged. Historians call it the salt"
          + " riot, though salt was hardly dear any more when it began.";

  @TempDir Path folder;

  @Test
  void theRestOfThePassageIsShownBeforePassagesThatHardlyFit() throws Exception {
    List<Excerpt> excerpts =
        found(
            "Why did the salt tax anger the townsmen of Moscow?",
            line("salt", SALT),
            line("tea", "Tea came from China by caravan, and salt went back by the same way."),
            line("ships", "Peter built ships. He had learnt how in Holland."));
    assertEquals("salt", name(excerpts.get(0)));
    assertEquals("salt", name(excerpts.get(1)));
    assertTrue(
        excerpts.get(0).shown().end() <= excerpts.get(1).shown().start()
            || excerpts.get(1).shown().end() <= excerpts.get(0).shown().start(),
        "nothing is shown twice");
  }

  @Test
  void oneSourceDoesNotSpeakAlone() throws Exception {
    List<Excerpt> excerpts =
        found(
            "Why did the salt tax anger the townsmen of Moscow?",
            line("salt", SALT),
            line("tea", "Tea came from China by caravan, and salt went back by the same way."));
    assertEquals(
        List.of("salt", "salt", "tea"),
        excerpts.stream().map(ShowingTest::name).collect(Collectors.toList()));
  }

  @Test
  void nearestPassagesAreShownOnceEach() throws Exception {
    try (Library library = library(line("salt", SALT), line("tea", "Salt went for tea."))) {
      List<Excerpt> nearest = library.nearest(Question.of("salt tax"), 10);
      assertEquals(List.of("salt", "tea"), nearest.stream().map(ShowingTest::name).toList());
      assertFalse(nearest.getFirst().text().isEmpty());
    }
  }

  private List<Excerpt> found(String question, String... lines) throws Exception {
    try (Library library = library(lines)) {
      return assertInstanceOf(Findings.Found.class, library.ask(Question.of(question))).excerpts();
    }
  }

  private Library library(String... lines) throws Exception {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.write(seeds.resolve("passages.jsonl"), List.of(lines));
    Library library =
        Library.open(
            new LibrarySettings(
                List.of(seeds), folder.resolve("data"), LibrarySettings.Semantic.OFF, 0.5));
    library.refresh(Progress.SILENT);
    return library;
  }

  private static String line(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}";
  }

  private static String name(Excerpt excerpt) {
    return excerpt.passage().id().value();
  }
}
