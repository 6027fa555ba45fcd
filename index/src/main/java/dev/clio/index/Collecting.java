package dev.clio.index;

import dev.clio.index.ingest.FileRecord;
import dev.clio.index.ingest.Ingest;
import dev.clio.index.lucene.LuceneShelf;
import dev.clio.index.lucene.PassageIndex;
import dev.clio.index.pack.Pack;
import dev.clio.index.upload.Received;
import dev.clio.index.upload.UploadFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts files into collections and takes them out, on disk and in the index together. The folder is
 * what counts: after a crash between the two the next refresh brings the index to it. Thread-safe;
 * changes go one at a time.
 */
final class Collecting {
  private final UploadFolder uploads;
  private final PassageIndex index;
  private final Function<LuceneShelf, Ingest> ingest;

  Collecting(UploadFolder uploads, PassageIndex index, Function<LuceneShelf, Ingest> ingest) {
    this.uploads = uploads;
    this.index = index;
    this.ingest = ingest;
  }

  /** Nothing is to change, and why. */
  private static final class Unread extends Exception {
    private static final long serialVersionUID = 1L;

    private Unread(String reason) {
      super(reason, null, false, false);
    }
  }

  /** Reads a file that has come in and, if it can be read, puts it in its place. */
  Addition add(Pack collection, String name, Received received) throws IOException {
    try {
      PassageIndex.Change<Addition, Unread> change =
          shelf -> {
            Optional<String> before = uploads.find(collection, name).map(Collecting::nameOf);
            String place = before.orElse(name);
            FileRecord record = ingest.apply(shelf).one(collection, place, received.file());
            if (record.failure().isPresent()) {
              throw new Unread(record.failure().get());
            }
            received.put(collection, place);
            return new Addition.Added(place, before.isPresent(), record);
          };
      return index.amend(change);
    } catch (Unread unread) {
      return new Addition.Unreadable(name, String.valueOf(unread.getMessage()));
    } catch (IOException | RuntimeException failed) {
      takeBack(received, failed);
      throw failed;
    }
  }

  /** Returns whether there was such a file. */
  boolean remove(Pack collection, String name) throws IOException {
    PassageIndex.Change<Boolean, IOException> change =
        shelf -> {
          String key = collection.id() + "/" + name;
          boolean stands = uploads.stands(collection, name);
          if (stands) {
            uploads.remove(collection, name);
          }
          boolean known = shelf.file(key).isPresent();
          shelf.remove(key);
          return stands || known;
        };
    return index.amend(change);
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }

  private static void takeBack(Received received, Exception because) {
    try {
      received.takeBack();
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
