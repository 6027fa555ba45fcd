package dev.clio.index.ingest;

import dev.clio.index.source.Document;
import dev.clio.index.source.UnreadableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What ingest needs of the readers. */
@FunctionalInterface
interface Reading {
  void read(Path file, Consumer<Document> documents) throws IOException, UnreadableSource;
}
