package dev.clio.index.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Packs;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotesTest {
  private static final String SOURCE = "\n\u2014 carr \u00b7 Part 1 > Rapallo \u00b7 paragraph 2\n";

  @TempDir Path seeds;
  private final MemoryShelf shelf = new MemoryShelf();
  private final SimpleReading reading = new SimpleReading();
  private long clock = 1_000_000_000_000L;

  @BeforeEach
  void makePack() throws IOException {
    write("pack.yaml", "id: cw\ntitle: CW\nlanguage: en\n");
    write("sources.yaml", "sources:\n- {id: carr, title: Carr}\n- {id: kennan, title: Kennan}\n");
  }

  @Test
  void aParagraphIsAPassageAndCitesItsSources() throws Exception {
    write(
        "notes/1.md",
        "title: Rapallo\n## 1922\nGermany and\nRussia agreed."
            + SOURCE
            + "\u2014 kennan \u00b7 Essay \u00b7 item 9.1\n\nShort."
            + SOURCE);
    run();
    List<Passage> passages = shelf.passages();
    assertEquals(
        List.of("Germany and Russia agreed.", "Short."),
        passages.stream().map(Passage::text).toList());
    Passage first = passages.getFirst();
    assertEquals("Rapallo", first.title());
    assertEquals(List.of("1922"), first.headings());
    assertEquals(2, first.citations().size());
    Citation citation = first.citation();
    assertEquals("Carr", citation.source().title());
    assertEquals(List.of("Part 1", "Rapallo"), citation.section());
    assertEquals("paragraph 2", citation.place());
    assertEquals("item 9.1", first.citations().getLast().place());
    assertTrue(first.id().value().startsWith("cw/notes/1.md#"));
  }

  @Test
  void aParagraphUpToAHundredAndFiftyWordsStaysWhole() throws Exception {
    write("notes/1.md", "A word. ".repeat(75) + SOURCE + "\n" + "A word. ".repeat(76) + SOURCE);
    assertEquals(3, run().passages());
  }

  @Test
  void mistakesAreNamedWithFileAndLine() throws Exception {
    assertEquals(
        "line 3: the paragraph names no source; end it with '\u2014 source \u00b7 section \u00b7"
            + " paragraph 1'",
        in("# A\n\nWords.\n"));
    assertEquals(
        "line 2: unknown source 'car'. Did you mean 'carr'?",
        in("Words.\n\u2014 car \u00b7 Essay \u00b7 paragraph 1\n"));
    assertEquals(
        "line 3: 'somewhere' is no place: write 'paragraph 1', 'item 9' or 'item 9.1'",
        in("Words\nend.\n\u2014 carr \u00b7 Essay \u00b7 somewhere\n"));
    assertEquals(
        "line 2: a source line reads '\u2014 source \u00b7 section \u00b7 paragraph 1', not '\u2014"
            + " carr, p. 3'",
        in("Words.\n\u2014 carr, p. 3\n"));
    assertEquals(
        "line 1: a note holds paragraphs, each with its source, and no lists", in("- Words.\n"));
    assertEquals("line 1: a source line without words above it", in(SOURCE.strip() + "\n"));
  }

  @Test
  void documentsBesideTheNotesCiteThemselves() throws Exception {
    write("letters/a.txt", "Words.");
    run();
    assertEquals("cw/letters/a.txt", shelf.passages().getFirst().citation().source().id().value());
  }

  @Test
  void criticismStandsUnderWhatItConcerns() throws Exception {
    write("notes/1.md", "It was in 1931 already." + SOURCE + "\nIt was in 1941." + SOURCE);
    criticism("in 1931");
    run();
    assertEquals(
        List.of("year"),
        shelf.passages().getFirst().criticisms().stream().map(Criticism::id).toList());
    assertEquals(List.of(), shelf.passages().getLast().criticisms());
  }

  @Test
  void criticismOfWordsThatStandNowhereIsAMistake() throws Exception {
    write("notes/1.md", "It was in 1941." + SOURCE);
    criticism("in 1931");
    BrokenPack broken = assertThrows(BrokenPack.class, this::run);
    assertEquals(
        seeds.resolve("criticism.yaml")
            + " line 9: no passage of the pack holds the words 'in 1931'",
        broken.getMessage());
  }

  @Test
  void wordsMayStandInAFileThatIsUnchanged() throws Exception {
    write("notes/1.md", "It was in 1931." + SOURCE);
    write("notes/2.md", "It was in 1941." + SOURCE);
    criticism("in 1931");
    run();
    write("notes/2.md", "It was in 1942." + SOURCE);
    assertEquals(1, run().read());
    Files.delete(seeds.resolve("notes/1.md"));
    assertThrows(BrokenPack.class, this::run);
  }

  @Test
  void criticismAndSourcesChangePassagesAndAliasesDoNot() throws Exception {
    write("notes/1.md", "It was in 1931." + SOURCE);
    run();
    write("pack.yaml", "id: cw\ntitle: CW\nlanguage: en\naliases: [[USSR, Soviet Union]]\n");
    assertEquals(0, run().read());
    criticism("in 1931");
    assertEquals(1, run().read());
    assertEquals(1, shelf.passages().getFirst().criticisms().size());
    write("sources.yaml", "sources:\n- {id: carr, title: Carr the elder}\n");
    assertEquals(1, run().read());
    assertEquals("Carr the elder", shelf.passages().getFirst().citation().source().title());
    assertEquals(Map.of(), run().dropped());
  }

  private void criticism(String words) throws IOException {
    write(
        "criticism.yaml",
        """
        - id: year
          source: carr
          kind: error
          claim: It was 1931.
          correct: It was 1941.
          why: All say so.
          note: Carr errs.
          confidence: high
          concerns: [%s]
        """
            .formatted(words));
  }

  private String in(String note) throws IOException {
    write("notes/1.md", note);
    String file = seeds.resolve("notes/1.md").toString();
    String message = String.valueOf(assertThrows(BrokenPack.class, this::run).getMessage());
    assertEquals(file, message.substring(0, file.length()));
    return message.substring(file.length() + 1);
  }

  private IngestReport run() throws IOException, BrokenPack {
    return new Ingest(
            Packs.under(List.of(seeds)),
            reading,
            shelf,
            (passage, language) -> List.of(),
            Progress.SILENT)
        .run(false);
  }

  private void write(String file, String text) throws IOException {
    Path path = seeds.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    clock += 1_000;
    Files.setLastModifiedTime(path, FileTime.fromMillis(clock));
  }
}
