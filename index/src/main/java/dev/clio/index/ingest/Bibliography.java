package dev.clio.index.ingest;

import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import dev.clio.index.source.Document;
import java.util.Optional;

/** Documents that cite themselves. */
final class Bibliography {
  private Bibliography() {}

  /** The document as a source; without a title it goes by its file's name. */
  static Source entry(SourceFile file, Document document) {
    String id = document.name().isEmpty() ? file.key() : file.key() + "#" + document.name();
    return new Source(
        new SourceId(id),
        title(file, document),
        document.author(),
        document.date(),
        Optional.empty(),
        document.link());
  }

  static String title(SourceFile file, Document document) {
    return document.title().filter(title -> !title.isBlank()).orElseGet(() -> plainName(file));
  }

  private static String plainName(SourceFile file) {
    String name = file.path().getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[_-]+", " ").strip();
    return stem.isEmpty() ? name : stem;
  }
}
