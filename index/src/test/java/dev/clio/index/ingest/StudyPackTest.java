package dev.clio.index.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.pack.Packs;
import dev.clio.index.source.Readers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The study pack that the repository ships. */
final class StudyPackTest {
  @Test
  void holdsTogether() throws Exception {
    MemoryShelf shelf = new MemoryShelf();
    IngestReport report =
        new Ingest(
                Packs.under(List.of(Path.of("..", "seeds"))),
                new Readers(),
                shelf,
                (passage, language) -> List.of(),
                Progress.SILENT)
            .run(false);
    assertEquals(List.of(), report.failures());
    assertTrue(report.passages() > 150, () -> "only " + report.passages());
  }
}
