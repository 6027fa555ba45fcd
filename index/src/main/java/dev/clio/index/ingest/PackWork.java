package dev.clio.index.ingest;

import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Source;
import dev.clio.index.source.Document;
import java.io.IOException;
import java.util.List;

/** What is made once for all files of a pack. */
final class PackWork {
  private final Pack pack;
  private final Splitting splitting;
  private final Notes notes;
  private final Concerns concerns;
  private final String fingerprint;

  PackWork(Pack pack) {
    this.pack = pack;
    this.splitting = new Splitting(pack.language());
    this.notes = new Notes(pack, splitting);
    this.concerns = new Concerns(pack);
    this.fingerprint = Fingerprint.of(pack);
  }

  Pack pack() {
    return pack;
  }

  Concerns concerns() {
    return concerns;
  }

  String fingerprint() {
    return fingerprint;
  }

  List<Draft> split(SourceFile file, Document document) throws IOException, BrokenPack {
    if (file.note()) {
      return notes.split(document, file.path());
    }
    Source source = Bibliography.entry(file, document);
    return splitting.split(document, source);
  }
}
