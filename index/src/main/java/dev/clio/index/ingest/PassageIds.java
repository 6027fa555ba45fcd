package dev.clio.index.ingest;

import dev.clio.index.pack.Pack;
import dev.clio.index.passage.PassageId;
import dev.clio.index.source.Document;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives passages their ids. A passage goes by its document and a hash of its words, so that its id
 * lasts while its words do; a row of a JSON Lines file goes by the row's own id, where no other
 * passage has that. Uploads always go by their file: they must not take an id from anybody.
 */
final class PassageIds {
  private static final int HASH = 10;

  private final Shelf shelf;
  private final Set<String> gone;
  private final Set<String> rows = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();
  private String key = "";
  private String document = "";
  private boolean row;
  private int ordinal;

  /**
   * @param gone keys of files whose passages no longer count
   */
  PassageIds(Shelf shelf, Set<String> gone) {
    this.shelf = shelf;
    this.gone = gone;
  }

  /** Begins a document of a file. */
  void begin(SourceFile file, Document next) throws IOException {
    String key = file.key();
    if (!key.equals(this.key)) {
      this.key = key;
      repeated.clear();
    }
    ordinal = 0;
    boolean named = !next.name().isEmpty() && file.pack().kind() != Pack.Kind.UPLOADED;
    row = named && isFree(next.name()) && rows.add(next.name());
    document = row ? next.name() : next.name().isEmpty() ? key : key + "#" + next.name();
  }

  /** The id of the next passage of the document. */
  PassageId next(String text) {
    ordinal++;
    if (row) {
      String id = ordinal == 1 ? document : document + "#" + ordinal;
      if (ordinal == 1 || rows.add(id)) {
        return new PassageId(id);
      }
    }
    String origin = row ? key + "#" + document : document;
    String id = origin + "#" + Fingerprint.of(text).substring(0, HASH);
    int times = repeated.merge(id, 1, Integer::sum);
    return new PassageId(times == 1 ? id : id + "-" + times);
  }

  private boolean isFree(String id) throws IOException {
    return shelf
        .holder(new PassageId(id))
        .filter(holder -> !holder.equals(key) && !gone.contains(holder))
        .isEmpty();
  }
}
