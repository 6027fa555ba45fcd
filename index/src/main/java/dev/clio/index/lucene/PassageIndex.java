package dev.clio.index.lucene;

import dev.clio.index.ingest.ShelfInUse;
import dev.clio.index.signal.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index on disk. Searches see one state of it until a change is complete; changes are all or
 * nothing, also when the process dies in the middle. Thread-safe; changes go one at a time.
 */
public final class PassageIndex implements AutoCloseable {
  private static final double WRITE_BUFFER_MEGABYTES = 48;
  private static final String FINGERPRINT = "fingerprint";
  private static final Logger LOG = LoggerFactory.getLogger(PassageIndex.class);

  private final Path folder;
  private final Generations generations;
  private volatile Reading.Reader reader;
  private volatile String fingerprint;
  private volatile Open open;

  /**
   * What searches use.
   *
   * @param generation where it stands, or where something stands that cannot be read
   */
  private record Open(
      Optional<Path> generation,
      Directory directory,
      SearcherManager searchers,
      String fingerprint) {}

  /** Work on the shelf that becomes visible when it returns. */
  public interface Change<R, E extends Exception> {
    R make(LuceneShelf shelf) throws IOException, E;
  }

  /**
   * Opens what stands in {@code folder}.
   *
   * @param fingerprint of all that shapes the index besides the sources; an index with another one
   *     is stale
   */
  public PassageIndex(Path folder, Reading.Reader reader, String fingerprint) throws IOException {
    this.folder = folder;
    this.generations = new Generations(folder);
    this.reader = reader;
    this.fingerprint = fingerprint;
    this.open = open();
  }

  /**
   * From now on passages are read by {@code reader}; older ones of another fingerprint are stale.
   */
  public synchronized void reshape(Reading.Reader reader, String fingerprint) {
    this.reader = reader;
    this.fingerprint = fingerprint;
  }

  /** Whether the index must be rebuilt: none there, broken, or made by other code or aliases. */
  public boolean isStale() {
    return !fingerprint.equals(open.fingerprint);
  }

  /** The index as it stands now. */
  public Snapshot snapshot() throws IOException {
    while (true) {
      SearcherManager searchers = open.searchers;
      try {
        return new Snapshot(searchers);
      } catch (AlreadyClosedException e) {
        if (searchers == open.searchers) {
          throw e;
        }
      }
    }
  }

  /**
   * Changes the index in place; a stale one is rebuilt instead.
   *
   * @throws ShelfInUse if another process or library is changing it
   */
  public synchronized <R, E extends Exception> R change(Change<R, E> change) throws IOException, E {
    try (var _ = generations.lock()) {
      reopenIfRemade();
      return isStale() ? remake(change) : inPlace(change);
    }
  }

  /**
   * Changes part of the index in place; of a stale one there would be nothing else left.
   *
   * @throws ShelfInUse if another process or library is changing it, or has made it unlike ours
   */
  public synchronized <R, E extends Exception> R amend(Change<R, E> change) throws IOException, E {
    try (var _ = generations.lock()) {
      reopenIfRemade();
      if (isStale()) {
        throw new ShelfInUse(folder, new IllegalStateException("it is of another kind than ours"));
      }
      return inPlace(change);
    }
  }

  private <R, E extends Exception> R inPlace(Change<R, E> change) throws IOException, E {
    R result = write(open.generation.orElseThrow(), change);
    open.searchers.maybeRefreshBlocking();
    return result;
  }

  private void reopenIfRemade() throws IOException {
    if (!generations.current().equals(open.generation)) {
      reopen();
    }
  }

  /**
   * Makes a new index aside and then puts it in the place of the old one.
   *
   * @throws ShelfInUse if another process or library is changing it
   */
  public synchronized <R, E extends Exception> R rebuild(Change<R, E> change)
      throws IOException, E {
    try (var _ = generations.lock()) {
      return remake(change);
    }
  }

  private <R, E extends Exception> R remake(Change<R, E> change) throws IOException, E {
    Path generation = generations.begin();
    R result = write(generation, change);
    generations.use(generation);
    reopen();
    generations.sweep();
    return result;
  }

  private void reopen() throws IOException {
    Open before = open;
    open = open();
    close(before);
  }

  @Override
  public synchronized void close() throws IOException {
    close(open);
  }

  private static void close(Open open) throws IOException {
    open.searchers.close();
    open.directory.close();
  }

  /** The generation in use, or an empty and stale index where there is none that can be read. */
  private Open open() throws IOException {
    Optional<Path> generation = generations.current();
    while (generation.isPresent()) {
      try {
        return open(generation.get());
      } catch (IOException | RuntimeException e) {
        Optional<Path> next = generations.current();
        if (next.equals(generation)) {
          LOG.warn("The index cannot be read and will be made anew: {}", e.toString());
          return nothing(generation);
        }
        generation = next;
      }
    }
    return nothing(generation);
  }

  private static Open open(Path generation) throws IOException {
    Directory directory = FSDirectory.open(generation);
    try {
      DirectoryReader found = DirectoryReader.open(directory);
      try {
        verify(found);
        Map<String, String> told = found.getIndexCommit().getUserData();
        return new Open(
            Optional.of(generation),
            directory,
            new SearcherManager(found, new Factory()),
            told.getOrDefault(FINGERPRINT, ""));
      } catch (IOException | RuntimeException e) {
        found.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Reads every file once against its checksum: later nobody would notice until a search fails. */
  private static void verify(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (leaf.reader() instanceof CodecReader segment) {
        segment.checkIntegrity();
      }
    }
  }

  private static Open nothing(Optional<Path> generation) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, config())) {
      writer.commit();
    }
    return new Open(
        generation,
        directory,
        new SearcherManager(DirectoryReader.open(directory), new Factory()),
        "");
  }

  private <R, E extends Exception> R write(Path folder, Change<R, E> change) throws IOException, E {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config())) {
      try {
        R result = fill(writer, change);
        writer.setLiveCommitData(Map.of(FINGERPRINT, fingerprint).entrySet());
        writer.commit();
        return result;
      } catch (Throwable e) {
        takeBack(writer, e);
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw new ShelfInUse(folder, e);
    }
  }

  private static void takeBack(IndexWriter writer, Throwable because) {
    try {
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      because.addSuppressed(e);
    }
  }

  private <R, E extends Exception> R fill(IndexWriter writer, Change<R, E> change)
      throws IOException, E {
    try (LuceneShelf shelf = new LuceneShelf(writer, reader)) {
      return change.make(shelf);
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig()
        .setSimilarity(Searcher.BM25)
        .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  private static final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      return new Searcher(reader);
    }
  }
}
