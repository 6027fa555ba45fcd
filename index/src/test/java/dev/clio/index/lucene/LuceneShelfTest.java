package dev.clio.index.lucene;

import dev.clio.index.ingest.ShelfContract;
import dev.clio.index.language.Aliases;
import dev.clio.index.language.English;
import dev.clio.index.language.Sentences;
import dev.clio.index.language.Words;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.signal.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

final class LuceneShelfTest implements ShelfContract {
  @TempDir Path folder;
  private Optional<PassageIndex> open = Optional.empty();

  @Override
  public Room room() throws IOException {
    Words words = new Words(new English());
    Reading.Reader reader =
        new Reading.Reader(words, new Sentences(new English()), new Aliases(words, List.of()));
    PassageIndex index = new PassageIndex(folder, reader, "code 1");
    open = Optional.of(index);
    return new Room() {
      @Override
      public void change(Work work) throws IOException {
        PassageIndex.Change<String, IOException> change =
            shelf -> {
              work.on(shelf);
              return "done";
            };
        index.change(change);
      }

      @Override
      public Optional<Passage> passage(PassageId id) throws IOException {
        try (Snapshot snapshot = index.snapshot()) {
          return snapshot.passage(id);
        }
      }
    };
  }

  @AfterEach
  void close() throws IOException {
    if (open.isPresent()) {
      open.get().close();
    }
  }
}
