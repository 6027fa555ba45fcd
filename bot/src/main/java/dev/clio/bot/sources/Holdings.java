package dev.clio.bot.sources;

import dev.clio.index.Addition;
import dev.clio.index.Library;
import dev.clio.index.SourceEntry;
import dev.clio.index.ingest.FileRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** What adding and removing sources needs of the library. Thread-safe. */
public interface Holdings {
  /** Puts a file into a collection; when this returns it can be found. */
  Addition add(String collection, String fileName, InputStream bytes) throws IOException;

  /** Takes a file out of a collection; returns whether there was one. */
  boolean remove(String collection, String name) throws IOException;

  /** The files of a collection by name, and what was read of them. */
  List<FileRecord> files(String collection) throws IOException;

  /** What can be hidden and boosted, of all packs and collections. */
  List<SourceEntry> sources() throws IOException;

  /** Titles of the packs that everybody shares, by id. */
  Map<String, String> packs();

  /** Endings of the names of files that can be read, in lower case without the dot. */
  SortedSet<String> endings();

  /** The library as it is. */
  static Holdings of(Library library) {
    return new Holdings() {
      @Override
      public Addition add(String collection, String fileName, InputStream bytes)
          throws IOException {
        return library.add(collection, fileName, bytes);
      }

      @Override
      public boolean remove(String collection, String name) throws IOException {
        return library.remove(collection, name);
      }

      @Override
      public List<FileRecord> files(String collection) throws IOException {
        return library.files(collection);
      }

      @Override
      public List<SourceEntry> sources() throws IOException {
        return library.sources();
      }

      @Override
      public Map<String, String> packs() {
        return library.packs();
      }

      @Override
      public SortedSet<String> endings() {
        return library.endings();
      }
    };
  }
}
