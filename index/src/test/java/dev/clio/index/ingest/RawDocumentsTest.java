package dev.clio.index.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.clio.index.pack.Packs;
import dev.clio.index.passage.Passage;
import dev.clio.index.source.Readers;
import dev.clio.index.source.Shared;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Five raw documents as people find them. */
final class RawDocumentsTest {
  @Test
  void givePassagesOfAUsefulSize() throws Exception {
    Optional<Path> shared = Shared.folder();
    if (shared.isEmpty()) {
      System.out.println("No shared folder (CLIO_SHARED): passages of raw documents not tested.");
    }
    assumeTrue(shared.isPresent());
    MemoryShelf shelf = new MemoryShelf();
    Ingest ingest =
        new Ingest(
            Packs.under(List.of(shared.get().resolve("seeds"))),
            new Readers(),
            shelf,
            (passage, language) -> List.of(),
            Progress.SILENT);
    IngestReport report = ingest.run(false);
    assertEquals(List.of(), report.failures());
    assertEquals(5, report.files());
    List<Integer> sizes =
        shelf.passages().stream().map(Passage::text).map(WordCount::of).sorted().toList();
    long middling = sizes.stream().filter(size -> size >= 40 && size <= 120).count();
    System.out.printf(
        "Raw documents: %d passages of %d to %d words, half up to %d, %d of 40 to 120.%n",
        sizes.size(), sizes.getFirst(), sizes.getLast(), sizes.get(sizes.size() / 2), middling);
    assertTrue(sizes.getLast() <= 150);
    assertTrue(middling * 10 >= sizes.size() * 6L);
  }
}
