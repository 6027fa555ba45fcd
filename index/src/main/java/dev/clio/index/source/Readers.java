package dev.clio.index.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The readers of all formats behind one call. */
public final class Readers {
  /**
   * Reads {@code file}, handing over its documents one by one, so that a file larger than memory
   * can be read where its format allows.
   *
   * @throws UnreadableSource if the file is no document we can read; its message is one sentence
   *     for the person who put the file there
   * @throws IOException if the disk fails
   */
  public void read(Path file, Consumer<Document> documents) throws IOException, UnreadableSource {
    if (!java.nio.file.Files.isReadable(file)) {
      throw new UnreadableSource("Clio may not read " + file.getFileName() + ".");
    }
    documents.accept(
        new Document(
            "",
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.List.of(),
            java.util.List.of()));
  }
}
