package dev.clio.index.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.event.HistoricDate;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Packs;
import dev.clio.index.passage.Passage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IngestTest {
  private static final String LONG = "A" + " word".repeat(48) + " ends.";

  @TempDir Path folder;
  private final MemoryShelf shelf = new MemoryShelf();
  private final SimpleReading reading = new SimpleReading();
  private Path seeds = Path.of("");
  private long clock = 1_000_000_000_000L;

  @BeforeEach
  void makeSeeds() throws IOException {
    seeds = Files.createDirectory(folder.resolve("unit3"));
  }

  @Test
  void aDocumentCitesItself() throws Exception {
    write("letters/a-letter_home.txt", "# Moscow\nLenin is ill.");
    IngestReport report = run();
    Passage passage = shelf.passages().getFirst();
    assertEquals("a letter home", passage.title());
    assertEquals("unit3/letters/a-letter_home.txt", passage.citation().source().id().value());
    assertEquals(List.of("Moscow"), passage.citation().section());
    assertEquals("paragraph 1", passage.citation().place());
    assertTrue(
        passage.id().value().matches("unit3/letters/a-letter_home\\.txt#[0-9a-f]{10}"),
        passage.id().value());
    assertEquals(1, report.files());
    assertEquals(1, report.documents());
    assertEquals(1, report.passages());
  }

  @Test
  void idsLastWhileWordsDo() throws Exception {
    write("a.txt", LONG + "\n\n" + LONG.replace("word", "old") + "\n\n" + LONG);
    run();
    List<String> before = shelf.ids();
    assertEquals(before.get(0) + "-2", before.get(2));
    write("a.txt", LONG + "\n\n" + LONG.replace("word", "new") + "\n\n" + LONG);
    run();
    assertEquals(before.get(0), shelf.ids().get(0));
    assertFalse(before.contains(shelf.ids().get(1)));
    assertEquals(before.get(2), shelf.ids().get(2));
  }

  @Test
  void theSameFilesGiveTheSamePassages() throws Exception {
    for (int i = 0; i < 20; i++) {
      write(
          "f" + i % 3 + "/" + i + ".txt", "# Part\n" + LONG + "\n\n- " + LONG + "\n  - Point " + i);
    }
    run();
    List<Passage> before = shelf.passages();
    ingest(Progress.SILENT).run(true);
    assertEquals(before, shelf.passages());
  }

  @Test
  void aRowGoesByItsOwnId() throws Exception {
    write("a.rows", "r1 Lenin spoke.\nr2 " + (LONG + " ").repeat(6) + "\nr1 Again.");
    write("b.rows", "r1 Lenin spoke in another file.\nr3 Stalin wrote.");
    run();
    List<String> ids = shelf.ids();
    assertEquals("r1", ids.get(0));
    assertEquals(List.of("r2", "r2#2", "r2#3"), ids.subList(1, 4));
    assertTrue(ids.get(4).startsWith("unit3/a.rows#r1#"), ids.get(4));
    assertTrue(ids.get(5).startsWith("unit3/b.rows#r1#"), ids.get(5));
    assertEquals("r3", ids.get(6));
    write("b.rows", "r1 Lenin spoke elsewhere.\nr3 Stalin wrote.");
    run();
    assertTrue(shelf.ids().get(5).startsWith("unit3/b.rows#r1#"), "the id is still taken");
  }

  @Test
  void whatIsUnchangedIsNotReadAgain() throws Exception {
    write("a.txt", "One.");
    write("b.txt", "Two.\n! Home | Next");
    assertEquals(2, run().read());
    IngestReport again = run();
    assertEquals(0, again.read());
    assertEquals(2, again.files());
    assertEquals(2, again.passages());
    assertEquals(Map.of("navigation", 1), again.dropped());
    assertEquals(List.of("a.txt", "b.txt"), reading.read);
    touch("a.txt");
    assertEquals(0, run().read());
    write("a.txt", "Ten.");
    assertEquals(1, run().read());
    assertEquals(2, ingest(Progress.SILENT).run(true).read());
  }

  @Test
  void whatIsGoneIsTakenAway() throws Exception {
    write("a.txt", "One.");
    write("b.txt", "Two.");
    run();
    Files.delete(seeds.resolve("a.txt"));
    IngestReport report = run();
    assertEquals(1, report.removed());
    assertEquals(1, report.files());
    assertEquals(List.of("Two."), texts());
  }

  @Test
  void aFileThatFailsIsNamedAndStopsNothing() throws Exception {
    write("a.txt", "broken");
    write("b.txt", "bug");
    write("c.txt", "Fine.");
    IngestReport report = run();
    assertEquals(
        List.of(
            new IngestReport.Failure("unit3/a.txt", "The file ends in the middle."),
            new IngestReport.Failure("unit3/b.txt", "It cannot be read (IllegalStateException).")),
        report.failures());
    assertEquals(1, report.files());
    assertEquals(List.of("Fine."), texts());
    assertEquals(report.failures(), run().failures());
    assertEquals(3, reading.read.size());
  }

  @Test
  void linksAreFollowedOnceAndLoopsEnd() throws Exception {
    write("real/a.txt", "One.");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("c.txt"), "Three.");
    Files.createSymbolicLink(seeds.resolve("0-loop"), seeds);
    Files.createSymbolicLink(seeds.resolve("0-same.txt"), seeds.resolve("real/a.txt"));
    Files.createSymbolicLink(seeds.resolve("linked"), elsewhere);
    Files.createSymbolicLink(elsewhere.resolve("back"), seeds);
    Files.createSymbolicLink(seeds.resolve("nowhere"), folder.resolve("nowhere"));
    IngestReport report = run();
    assertEquals(List.of("a.txt", "c.txt"), reading.read);
    assertTrue(shelf.file("unit3/real/a.txt").isPresent());
    assertTrue(shelf.file("unit3/linked/c.txt").isPresent());
    assertEquals(
        List.of(new IngestReport.Failure("unit3/nowhere", "The link leads nowhere.")),
        report.failures());
  }

  @Test
  void hiddenFilesAndWhatDescribesAPackAreNoSources() throws Exception {
    write(".git/config.txt", "No.");
    write("~$letter.docx", "No.");
    write("cw/pack.yaml", "id: cw\ntitle: CW\nlanguage: en\n");
    write("cw/events.csv", "date,precision,title,text,tags,importance,source,checked\n");
    write("cw/README.md", "No.");
    write("cw/letters/one.txt", "Yes.");
    write("one/deep/pack.yaml", "id: deep\n");
    write("plain.txt", "Yes.");
    IngestReport report = run();
    assertEquals(2, report.files());
    assertEquals(
        List.of(
            new IngestReport.Failure(
                "unit3/one/deep",
                "A pack stands right under a seeds folder, not as deep as this.")),
        report.failures());
  }

  @Test
  void eventsAreFoundInEachPassage() throws Exception {
    write("a.txt", "# A\nIn 1922.\n\n# B\nIn 1923.");
    assertEquals(2, run().events());
    assertEquals(
        List.of("In 1922.", "In 1923."), shelf.events().stream().map(DatedEvent::words).toList());
    assertEquals(2, run().events());
  }

  @Test
  void progressRunsToItsEnd() throws Exception {
    write("a.txt", LONG + "\n\n" + LONG);
    write("b.rows", "r1 One.\nr2 Two.");
    List<Long> done = new ArrayList<>();
    long total = Files.size(seeds.resolve("a.txt")) + Files.size(seeds.resolve("b.rows"));
    ingest(
            (at, of, what) -> {
              assertEquals(total, of);
              done.add(at);
            })
        .run(false);
    assertEquals(done.stream().sorted().toList(), done);
    assertEquals(total, done.getLast());
    assertTrue(done.size() >= 5);
  }

  @Test
  void anInterruptStopsBetweenDocuments() throws Exception {
    write("a.rows", "r1 One.\nr2 Two.\nr3 Three.");
    Ingest ingest = ingest((at, of, what) -> Thread.currentThread().interrupt());
    assertThrows(InterruptedIOException.class, () -> ingest.run(false));
    assertFalse(Thread.interrupted());
    assertEquals(List.of(), shelf.passages());
  }

  private IngestReport run() throws IOException, BrokenPack {
    return ingest(Progress.SILENT).run(false);
  }

  private Ingest ingest(Progress progress) throws IOException, BrokenPack {
    return new Ingest(
        Packs.under(List.of(seeds)),
        reading,
        shelf,
        (passage, language) ->
            passage.text().startsWith("In ") ? List.of(event(passage)) : List.of(),
        progress);
  }

  private static DatedEvent event(Passage passage) {
    int year = Integer.parseInt(passage.text().substring(3, 7));
    return new DatedEvent(
        HistoricDate.of(year), Optional.empty(), passage.text(), passage.id(), passage.citation());
  }

  private List<String> texts() {
    return shelf.passages().stream().map(Passage::text).toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = seeds.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    touch(file);
  }

  /** A new time of change, so that the test does not hang on the disk's clock. */
  private void touch(String file) throws IOException {
    clock += 1_000;
    Files.setLastModifiedTime(seeds.resolve(file), FileTime.fromMillis(clock));
  }
}
