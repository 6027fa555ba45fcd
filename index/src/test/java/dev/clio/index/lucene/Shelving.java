package dev.clio.index.lucene;

import dev.clio.index.ingest.FileRecord;
import dev.clio.index.ingest.Shelf;
import dev.clio.index.language.Aliases;
import dev.clio.index.language.English;
import dev.clio.index.language.Sentences;
import dev.clio.index.language.Words;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import dev.clio.index.signal.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills an index with editions of the same few files. Each passage names its edition, so that a
 * state of which a part is of another edition is seen.
 */
final class Shelving {
  static final int FILES = 6;
  static final int PASSAGES = 5;

  /** Throws where a crash is wanted. */
  interface Crash {
    Crash NEVER = file -> {};

    void after(int file) throws IOException;
  }

  private Shelving() {}

  static PassageIndex open(Path folder) throws IOException {
    return open(folder, "code 1");
  }

  static PassageIndex open(Path folder, String fingerprint) throws IOException {
    Words words = new Words(new English());
    Reading.Reader reader =
        new Reading.Reader(words, new Sentences(new English()), new Aliases(words, List.of()));
    return new PassageIndex(folder, reader, fingerprint);
  }

  /** Brings all files to an edition. */
  static void refresh(PassageIndex index, int edition, Crash crash) throws IOException {
    index.change(filling(edition, crash));
  }

  static void rebuild(PassageIndex index, int edition, Crash crash) throws IOException {
    index.rebuild(filling(edition, crash));
  }

  /** The edition that stands in the index, 0 if it is empty; fails if it is half one. */
  static int edition(PassageIndex index) throws IOException {
    try (Snapshot snapshot = index.snapshot()) {
      Set<String> texts = new HashSet<>();
      snapshot.forEach((passage, origin) -> texts.add(passage.text()));
      if (snapshot.files().isEmpty() && texts.isEmpty()) {
        return 0;
      }
      int edition = snapshot.files().getFirst().documents();
      boolean whole =
          texts.equals(Set.of("Edition " + edition))
              && snapshot.passages() == FILES * PASSAGES
              && snapshot.files().size() == FILES
              && snapshot.files().stream().allMatch(file -> file.documents() == edition);
      if (!whole) {
        throw new AssertionError(
            "half an index: " + texts + ", " + snapshot.passages() + ", " + snapshot.files());
      }
      return edition;
    }
  }

  private static PassageIndex.Change<Integer, IOException> filling(int edition, Crash crash) {
    return shelf -> {
      for (int file = 0; file < FILES; file++) {
        file(shelf, file, edition);
        crash.after(file);
      }
      return edition;
    };
  }

  private static void file(Shelf shelf, int file, int edition) throws IOException {
    String key = "file-" + file;
    Shelf.Filing filing = shelf.replace(key);
    Source source = Source.untold(new SourceId(key), "A");
    for (int i = 0; i < PASSAGES; i++) {
      filing.add(
          new Passage(
              new PassageId(key + "#" + i),
              "Title",
              List.of(),
              Optional.empty(),
              "Edition " + edition,
              List.of(new Citation(source, List.of(), "paragraph " + i)),
              List.of()));
    }
    filing.finish(
        new FileRecord(key, 1, 1, "hash", edition, PASSAGES, 0, Map.of(), Optional.empty()));
  }
}
