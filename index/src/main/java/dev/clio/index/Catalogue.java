package dev.clio.index;

import dev.clio.index.ingest.FileRecord;
import dev.clio.index.lucene.Snapshot;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands in the library, in lists and numbers. */
final class Catalogue {
  private final List<Pack> packs;
  private final List<FileRecord> files;
  private final Snapshot snapshot;

  /**
   * Reads what stands there.
   *
   * @param packs the collections too
   */
  Catalogue(List<Pack> packs, Snapshot snapshot) throws IOException {
    this.packs = packs;
    this.files = snapshot.files();
    this.snapshot = snapshot;
  }

  Contents contents(long version) {
    return new Contents(
        packs.stream().filter(pack -> pack.kind() != Pack.Kind.UPLOADED).map(Pack::title).toList(),
        snapshot.passages(),
        snapshot.events() + packs.stream().mapToInt(pack -> pack.events().size()).sum(),
        packs.stream().mapToInt(this::sources).sum(),
        version);
  }

  List<Collection> collections() {
    return packs.stream()
        .map(
            pack ->
                new Collection(
                    pack.id(),
                    pack.title(),
                    pack.kind() == Pack.Kind.UPLOADED,
                    files(pack.id()).stream().mapToInt(FileRecord::passages).sum(),
                    files(pack.id()).size()))
        .toList();
  }

  /** Files of a pack that could be read, by name. */
  List<FileRecord> files(String pack) {
    return files.stream()
        .filter(file -> file.key().startsWith(pack + "/"))
        .filter(file -> file.failure().isEmpty())
        .sorted(Comparator.comparing(FileRecord::key))
        .toList();
  }

  /** What can be hidden and boosted, pack by pack. */
  List<SourceEntry> entries() throws IOException {
    List<SourceEntry> entries = new ArrayList<>();
    for (Pack pack : packs) {
      for (Source source :
          pack.sources().values().stream().sorted(Comparator.comparing(Source::id)).toList()) {
        entries.add(
            new SourceEntry(
                source.id(), source.title(), pack.id(), snapshot.passagesFrom(source.id())));
      }
      for (FileRecord file : files(pack.id())) {
        if (!isNote(pack, file)) {
          entries.add(
              new SourceEntry(new SourceId(file.key()), file.name(), pack.id(), file.passages()));
        }
      }
    }
    return entries;
  }

  /** Documents that are quoted themselves, and those that notes are based on. */
  private int sources(Pack pack) {
    return pack.sources().size()
        + files(pack.id()).stream()
            .filter(file -> !isNote(pack, file))
            .mapToInt(FileRecord::documents)
            .sum();
  }

  private static boolean isNote(Pack pack, FileRecord file) {
    return pack.kind() == Pack.Kind.STUDY && file.name().startsWith("notes/");
  }
}
