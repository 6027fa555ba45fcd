package dev.clio.index.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.index.event.DatedEvent;
import dev.clio.index.event.EventFinder;
import dev.clio.index.language.Languages;
import dev.clio.index.pack.Packs;
import dev.clio.index.source.Readers;
import dev.clio.index.source.Shared;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The dates that ingest finds in five raw documents, against those somebody wrote down by hand. */
final class SharedEventsTest {
  @Test
  void findsTheDatesThatWereWrittenDownByHand() throws Exception {
    Optional<Path> shared = Shared.folder();
    if (shared.isEmpty()) {
      System.out.println("No shared folder (CLIO_SHARED): found dates are not measured.");
    }
    assumeTrue(shared.isPresent());

    Map<String, String> wanted = wanted(shared.get().resolve("eval/events.jsonl"));
    Map<String, String> found = found(shared.get().resolve("seeds"));
    Map<String, String> missed = new TreeMap<>(wanted);
    missed.keySet().removeAll(found.keySet());
    Map<String, String> wrong = new TreeMap<>(found);
    wrong.keySet().removeAll(wanted.keySet());

    double right = found.size() - wrong.size();
    double recall = right / wanted.size();
    double precision = right / found.size();
    System.out.printf(
        "Dates: recall %.3f, precision %.3f; missed %s; not wanted %s%n",
        recall, precision, missed.keySet(), wrong.keySet());
    assertTrue(recall >= 0.90, () -> "missed " + missed);
    assertTrue(precision >= 0.95, () -> "not wanted " + wrong);
  }

  private static Map<String, String> wanted(Path rows) throws Exception {
    Map<String, String> wanted = new TreeMap<>();
    for (JsonNode row : Shared.rows(rows)) {
      wanted.put(
          row.get("seed").asText() + " " + row.get("date").asText(), row.get("quote").asText());
    }
    return wanted;
  }

  private static Map<String, String> found(Path seeds) throws Exception {
    EventFinder finder = new EventFinder(Languages.usual());
    MemoryShelf shelf = new MemoryShelf();
    new Ingest(
            Packs.under(List.of(seeds)),
            new Readers(),
            shelf,
            (passage, _) -> finder.in(passage),
            Progress.SILENT)
        .run(true);
    Map<String, String> found = new TreeMap<>();
    for (DatedEvent event : shelf.events()) {
      String until = event.until().map(end -> "/" + end).orElse("");
      Path file = Path.of(event.citation().source().id().value()).getFileName();
      found.put(file + " " + event.date() + until, event.words());
    }
    return found;
  }
}
