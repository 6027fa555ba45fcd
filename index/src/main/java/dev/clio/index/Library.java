package dev.clio.index;

import dev.clio.index.ingest.IngestReport;
import dev.clio.index.ingest.Progress;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import java.io.IOException;
import java.util.Optional;

/**
 * The front door: sources in, cited findings out. Thread-safe; one process may have a library open
 * for writing at a time, and {@link #open} says so in one sentence if another has.
 */
public final class Library implements AutoCloseable {
  private Library() {}

  /**
   * Opens the library as it stands on disk, without reading any source. An index made by other code
   * or settings, or a broken one, counts as empty until {@link #refresh}.
   */
  public static Library open(LibrarySettings settings) throws IOException, BrokenPack {
    throw new IOException("no library at " + settings.data());
  }

  /** Whether the index is older than the code or was never made, so that all must be read. */
  public boolean isStale() {
    return true;
  }

  /**
   * Reads what changed in the sources since the last time. What was found before can be found until
   * the new state stands, then all of the new at once.
   */
  public IngestReport refresh(Progress progress) throws IOException, BrokenPack {
    throw new IOException("nothing to refresh, " + progress);
  }

  /** Like {@link #refresh}, but reads everything anew into an index aside and then swaps. */
  public IngestReport rebuild(Progress progress) throws IOException, BrokenPack {
    return refresh(progress);
  }

  /** What the sources say. */
  public Findings ask(Question question) throws IOException {
    throw new IOException("cannot answer " + question);
  }

  /** A passage by its id, if it still stands. */
  public Optional<Passage> passage(PassageId id) throws IOException {
    throw new IOException("no passage " + id);
  }

  /** The passage after {@code id} in its document, or before it where {@code step} is negative. */
  public Optional<Passage> neighbour(PassageId id, int step) throws IOException {
    throw new IOException("no passage " + id + step);
  }

  /** What the library holds now. */
  public Contents contents() {
    return new Contents(java.util.List.of(), 0, 0, 0, 0);
  }

  @Override
  public void close() throws IOException {}
}
