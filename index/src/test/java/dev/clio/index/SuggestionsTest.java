package dev.clio.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.Progress;
import dev.clio.index.pack.Pack;
import dev.clio.index.pack.Packs;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped study pack suggests, by words alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SuggestionsTest {
  private static final Path SEEDS = Path.of("..", "seeds");

  private Library library;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    library =
        Library.open(
            new LibrarySettings(
                List.of(SEEDS),
                folder,
                LibrarySettings.Semantic.OFF,
                LibrarySettings.REFUSE_BELOW));
    library.refresh(Progress.SILENT);
  }

  @AfterAll
  void close() throws Exception {
    library.close();
  }

  @Test
  void thePackAnswersWhatItSuggests() throws Exception {
    List<String> questions =
        Packs.under(List.of(SEEDS)).stream().map(Pack::questions).flatMap(List::stream).toList();
    assertTrue(questions.size() >= 40, () -> questions.size() + " questions");
    for (String question : questions) {
      assertInstanceOf(Findings.Found.class, library.ask(Question.of(question)), question);
    }
  }

  @Test
  void goesOnFromWhatWasTyped() throws Exception {
    assertEquals(
        List.of("When was the Treaty of Rapallo concluded?"),
        suggest("when was the tr").subList(0, 1));
    assertEquals("Who was Georgy Chicherin?", suggest("WHO WAS GEO").getFirst());
    assertEquals(5, suggest("").size());
  }

  @Test
  void findsQuestionsAndHeadingsByTheirTellingWords() throws Exception {
    List<String> suggested = suggest("rapa");
    assertEquals("When was the Treaty of Rapallo concluded?", suggested.getFirst());
    assertTrue(suggested.size() > 1, suggested::toString);
    assertTrue(suggested.stream().allMatch(one -> one.contains("Rapallo") && one.length() <= 100));
    assertEquals("Who was Georgy Chicherin?", suggest("tell me of chicherin georg").getFirst());
  }

  @Test
  void suggestsNothingOfWhatDoesNotCount() throws Exception {
    assertEquals(List.of(), library.suggest("rapa", Selection.of(Set.of("other")), 5));
    assertEquals(List.of(), suggest("photosynth"));
  }

  private List<String> suggest(String typed) throws Exception {
    return library.suggest(typed, Selection.ALL, 5);
  }
}
