package dev.clio.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.Progress;
import dev.clio.index.ingest.ShelfInUse;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import dev.clio.index.passage.SourceId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that two schools add to one library while it runs, by words alone. */
final class CollectionsTest {
  private static final Question MILL = Question.of("When did the mill of Orlovka burn down?");
  private static final Selection RED = Selection.of(Set.of("seeds", "red"));
  private static final Selection BLUE = Selection.of(Set.of("seeds", "blue"));

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(
        folder.resolve("seeds/wars.md"),
        "# Wars\n\nFour men of the village fought at Khalkhin Gol in the summer of 1939.\n");
    library = reopened();
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  @Test
  void anAddedFileIsFoundAtOnce() throws Exception {
    long before = library.version();
    Addition.Added added = added(library.add("red", "Mill.md", mill(1931)));
    assertEquals("Mill.md", added.name());
    assertFalse(added.replaced());
    assertEquals(1, added.report().passages());
    assertEquals(1, added.report().events());
    assertTrue(library.version() > before);
    assertTrue(best(RED).text().contains("1931"));
    assertEquals(
        List.of(
            new Collection("seeds", "seeds", false, 1, 1),
            new Collection("red", "red", true, 1, 1)),
        library.collections());
    assertEquals(Map.of("seeds", "seeds"), library.packs());
  }

  @Test
  void nobodyElseFindsIt() throws Exception {
    library.add("red", "Mill.md", mill(1931));
    assertInstanceOf(Findings.NotInTheSources.class, library.ask(MILL, BLUE));
    assertEquals(
        List.of(),
        ((Findings.NotInTheSources) library.ask(MILL, Selection.of(Set.of()))).nearest());
    assertTrue(library.suggest("mill", BLUE, 5).isEmpty());
    assertEquals(List.of("The mill of Orlovka"), library.suggest("mill", RED, 5));
  }

  @Test
  void answersDoNotDependOnFilesOfOthers() throws Exception {
    library.add("red", "Mill.md", mill(1931));
    Findings alone = library.ask(MILL, RED);
    for (int i = 0; i < 20; i++) {
      library.add("blue", "mill" + i + ".txt", text("Mills burn. A mill in a mill burns down."));
    }
    assertEquals(alone, library.ask(MILL, RED));
    assertNotEquals(alone, library.ask(MILL));
  }

  @Test
  void theSameNameReplaces() throws Exception {
    library.add("red", "Mill.md", mill(1931));
    Addition.Added second = added(library.add("red", "../MILL.md", mill(1941)));
    assertEquals("Mill.md", second.name());
    assertTrue(second.replaced());
    assertTrue(best(RED).text().contains("1941"));
    assertEquals(1, library.files("red").size());
    assertEquals(List.of("red/Mill.md"), filesOnDisk());
  }

  @Test
  void removalRemovesOnlyWhatIsMeant() throws Exception {
    library.add("red", "Mill.md", mill(1931));
    PassageId red = id(RED);
    library.add("blue", "Mill.md", mill(1931));
    PassageId blue = id(BLUE);
    assertNotEquals(red, blue);
    assertFalse(library.remove("red", "mill.md"));
    assertTrue(library.remove("red", "Mill.md"));
    assertFalse(library.remove("red", "Mill.md"));
    assertTrue(library.passage(red).isEmpty());
    assertEquals(blue, id(BLUE));
    assertInstanceOf(Findings.NotInTheSources.class, library.ask(MILL, RED));
    assertEquals(List.of("blue/Mill.md"), filesOnDisk());
  }

  @Test
  void rowsOfTwoSchoolsKeepApart() throws Exception {
    String row = "{\"id\":\"letter-1\",\"text\":\"The mill of Orlovka burned down in 1931.\"}\n";
    library.add("red", "rows.jsonl", text(row));
    library.add("blue", "rows.jsonl", text(row));
    assertNotEquals(id(RED), id(BLUE));
    assertTrue(library.passage(new PassageId("letter-1")).isEmpty(), "ids of packs stay theirs");
  }

  @Test
  void whatCannotBeReadChangesNothing() throws Exception {
    library.add("red", "Mill.pdf.md", mill(1931));
    long before = library.version();
    for (String name : List.of("broken.pdf", "broken.docx", "empty.txt")) {
      InputStream broken = text(name.startsWith("empty") ? "" : "%PD");
      Addition.Unreadable unreadable =
          assertInstanceOf(Addition.Unreadable.class, library.add("red", name, broken));
      assertTrue(unreadable.reason().startsWith(name + " cannot be read: "), unreadable::toString);
    }
    assertInstanceOf(Addition.Unreadable.class, library.add("red", "MILL.PDF.md", text(" ")));
    for (String name : List.of("pack.yaml", "virus.exe", "notes", "", "..", ".txt")) {
      assertInstanceOf(Addition.UnknownFormat.class, library.add("red", name, mill(1941)), name);
    }
    assertEquals(before, library.version());
    assertTrue(best(RED).text().contains("1931"));
    assertEquals(List.of("red/Mill.pdf.md"), filesOnDisk());
  }

  @Test
  void aTransferThatBreaksOffChangesNothing() throws Exception {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    InputStream broken = new SequenceInputStream(text("The mill of Or"), closed);
    assertThrows(IOException.class, () -> library.add("red", "Mill.txt", broken));
    assertEquals(List.of(), filesOnDisk());
    assertEquals(List.of(), library.files("red"));
  }

  @Test
  void refusesNamesThatAreNoneForACollection() {
    for (String name : List.of("", "..", "a/b", "A", ".incoming", "ä", "a b")) {
      assertThrows(
          IllegalArgumentException.class, () -> library.add(name, "Mill.md", mill(1931)), name);
    }
  }

  @Test
  void whatWasAddedStandsAfterAnotherStart() throws Exception {
    library.add("red", "Mill.md", mill(1931));
    library.close();
    library = reopened();
    assertTrue(best(RED).text().contains("1931"));
    assertEquals(0, library.refresh(Progress.SILENT).read());
    library.rebuild(Progress.SILENT);
    assertTrue(best(RED).text().contains("1931"));
  }

  @Test
  void theNextStartHealsWhatWasLeftHalfDone() throws Exception {
    library.add("red", "Mill.md", mill(1931));
    library.close();
    Path incoming = folder.resolve("data/uploads/.incoming");
    Files.createDirectories(incoming.resolve("1/1"));
    Files.writeString(incoming.resolve("1.lock"), "");
    Files.writeString(incoming.resolve("1/1/half.txt"), "The mill of Or");
    Files.writeString(folder.resolve("data/uploads/red/School.txt"), "It opened in May 1924.");
    Files.delete(folder.resolve("data/uploads/red/Mill.md"));
    library = reopened();
    assertEquals(List.of("red/School.txt"), filesOnDisk());
    assertEquals("red/School.txt", library.files("red").getFirst().key());
    assertEquals(1, library.files("red").size());
    assertInstanceOf(Findings.NotInTheSources.class, library.ask(MILL, RED));
    assertFalse(Files.exists(incoming.resolve("1/1")));
  }

  @Test
  void anotherProcessThatChangesTheIndexIsNamed() throws Exception {
    AtomicBoolean tried = new AtomicBoolean();
    try (Library other = Library.open(settings())) {
      library.rebuild(
          (done, total, what) -> {
            if (!tried.getAndSet(true)) {
              ShelfInUse told =
                  assertThrows(ShelfInUse.class, () -> other.add("red", "Mill.md", mill(1931)));
              assertTrue(String.valueOf(told.getMessage()).startsWith("Another Clio is working"));
              assertThrows(ShelfInUse.class, () -> other.remove("red", "Mill.md"));
            }
          });
      assertTrue(tried.get());
      assertEquals(List.of(), filesOnDisk());
      added(other.add("red", "Mill.md", mill(1931)));
    }
  }

  @Test
  void questionsAreAnsweredMeanwhile() throws Exception {
    library.add("red", "Mill.md", mill(1931));
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger answers = new AtomicInteger();
    List<Throwable> failures = new ArrayList<>();
    Thread asking =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (!over.get()) {
                    try {
                      assertTrue(best(RED).text().contains("burned down in 19"));
                      answers.incrementAndGet();
                    } catch (IOException | AssertionError e) {
                      failures.add(e);
                      return;
                    }
                  }
                });
    for (int i = 0; i < 10 || answers.get() < 10; i++) {
      library.add("red", "Mill.md", mill(1931 + i % 60));
      library.add("blue", "Mill " + i % 5 + ".md", mill(1800));
      if (!failures.isEmpty()) {
        break;
      }
    }
    over.set(true);
    asking.join();
    assertEquals(List.of(), failures);
  }

  @Test
  void hiddenSourcesAreNotFoundAndBoostedOnesGoFirst() throws Exception {
    library.add("red", "a.md", mill(1931));
    library.add("red", "b.md", mill(1931));
    String first = best(RED).passage().citation().source().id().value();
    SourceId other = new SourceId(first.equals("red/a.md") ? "red/b.md" : "red/a.md");
    Excerpt boosted = best(RED.boosting(Set.of(other)));
    assertEquals(other, boosted.passage().citation().source().id());
    assertTrue(boosted.evidence().containsKey("boosted"));
    Excerpt left = best(RED.hiding(Set.of(new SourceId(first))));
    assertEquals(other, left.passage().citation().source().id());
    assertInstanceOf(
        Findings.NotInTheSources.class,
        library.ask(MILL, RED.hiding(Set.of(other, new SourceId(first)))));
    assertEquals(
        Map.of("wars.md", "seeds", "a.md", "red", "b.md", "red"),
        library.sources().stream()
            .collect(Collectors.toMap(SourceEntry::title, SourceEntry::collection)));
  }

  private Excerpt best(Selection selection) throws IOException {
    return assertInstanceOf(Findings.Found.class, library.ask(MILL, selection))
        .excerpts()
        .getFirst();
  }

  private PassageId id(Selection selection) throws IOException {
    return best(selection).passage().id();
  }

  private static Addition.Added added(Addition addition) {
    return assertInstanceOf(Addition.Added.class, addition);
  }

  private static InputStream mill(int year) {
    return text(
        "# The mill of Orlovka\n\nThe mill of Orlovka burned down in %d.\n".formatted(year));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> filesOnDisk() throws IOException {
    Path uploads = folder.resolve("data/uploads");
    if (!Files.exists(uploads)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(uploads)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> uploads.relativize(file).toString())
          .filter(name -> !name.endsWith(".lock"))
          .sorted()
          .toList();
    }
  }

  private LibrarySettings settings() {
    return new LibrarySettings(
        List.of(folder.resolve("seeds")),
        folder.resolve("data"),
        LibrarySettings.Semantic.OFF,
        LibrarySettings.REFUSE_BELOW);
  }

  private Library reopened() throws Exception {
    Library opened = Library.open(settings());
    opened.refresh(Progress.SILENT);
    return opened;
  }
}
