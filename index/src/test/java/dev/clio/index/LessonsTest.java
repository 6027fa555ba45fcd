package dev.clio.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.Progress;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meaning of files that are added while Clio runs, with the real encoder. */
final class LessonsTest {
  private static final Question QUESTION = Question.of("When did the fighting stop?");

  @TempDir Path folder;

  @Test
  void learnsWhatIsNewAndLooksAtNothingElse() throws Exception {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/farms.md"), "# Farms\n\nPeasants gave up grain.\n");
    try (Library library =
        Library.open(
            new LibrarySettings(
                List.of(folder.resolve("seeds")),
                folder.resolve("data"),
                LibrarySettings.Semantic.ON,
                0))) {
      library.refresh(Progress.SILENT);
      assertEquals(1, learn(library));
      assertEquals(0, learn(library));
      add(library, "red", "The armistice was signed in November 1918.");
      add(library, "blue", "Both armies agreed to a truce in May 1945.");
      assertEquals(2, learn(library));
      assertTrue(best(library, "red").contains("armistice"));
      assertTrue(best(library, "blue").contains("truce"));
      library.remove("red", "end.txt");
      assertEquals(0, learn(library));
      assertTrue(best(library, "red").contains("Peasants"));
      assertTrue(best(library, "blue").contains("truce"));
    }
  }

  private static void add(Library library, String collection, String text) throws IOException {
    library.add(
        collection, "end.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the number of passages whose vectors were made. */
  private static int learn(Library library) throws IOException {
    List<Long> totals = new ArrayList<>(List.of(0L));
    library.learnMeaning(10, (done, total, what) -> totals.add(total));
    return Math.toIntExact(totals.getLast());
  }

  /** The question shares no word with any of the texts: meaning alone can find one. */
  private static String best(Library library, String collection) throws IOException {
    Findings findings = library.ask(QUESTION, Selection.of(Set.of("seeds", collection)));
    Excerpt best =
        switch (findings) {
          case Findings.Found found -> found.excerpts().getFirst();
          case Findings.NotInTheSources none ->
              throw new AssertionError("nothing found, " + none.confidence());
        };
    return best.text();
  }
}
