package dev.clio.index.ingest;

import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import java.io.IOException;
import java.util.Optional;

final class MemoryShelfTest implements ShelfContract {
  @Override
  public Room room() {
    return new Room() {
      private MemoryShelf shelf = new MemoryShelf();

      @Override
      public void change(Work work) throws IOException {
        MemoryShelf copy = shelf.copy();
        work.on(copy);
        shelf = copy;
      }

      @Override
      public Optional<Passage> passage(PassageId id) {
        return shelf.passages().stream().filter(passage -> passage.id().equals(id)).findFirst();
      }
    };
  }
}
