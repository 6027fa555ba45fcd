package dev.clio.index;

import dev.clio.index.evaluate.Examinee;
import dev.clio.index.ingest.IngestReport;
import dev.clio.index.ingest.Progress;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The front door: sources in, cited findings out. Thread-safe; one process may have a library open
 * for writing at a time, and {@link #open} says so in one sentence if another has.
 */
public final class Library implements Examinee, AutoCloseable {
  private final LibrarySettings settings;

  private Library(LibrarySettings settings) {
    this.settings = settings;
  }

  /**
   * Opens the library as it stands on disk, without reading any source. An index made by other code
   * or settings, or a broken one, counts as empty until {@link #refresh}.
   */
  public static Library open(LibrarySettings settings) throws IOException, BrokenPack {
    return new Library(settings);
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
    progress.at(0, 0, settings.data().toString());
    return new IngestReport(
        0, 0, 0, 0, 0, 0, java.util.Map.of(), List.of(), List.of());
  }

  /** Like {@link #refresh}, but reads everything anew into an index aside and then swaps. */
  public IngestReport rebuild(Progress progress) throws IOException, BrokenPack {
    return refresh(progress);
  }

  /** What the sources say. */
  @Override
  public Findings ask(Question question) throws IOException {
    return new Findings.NotInTheSources(List.of(), 0);
  }

  /** The best {@code most} passages whether they answer or not, best first. */
  @Override
  public List<Excerpt> nearest(Question question, int most) throws IOException {
    return List.of();
  }

  /** These passages, best first; those that no longer stand are left out. */
  @Override
  public List<Excerpt> rank(Question question, List<PassageId> candidates) throws IOException {
    return List.of();
  }

  /** Words of the question that stand in the passage, as the question has them. */
  public List<String> matched(Question question, Passage passage) {
    return List.of();
  }

  /** A passage by its id, if it still stands. */
  public Optional<Passage> passage(PassageId id) throws IOException {
    return Optional.empty();
  }

  /** The passage after {@code id} in its document, or before it where {@code step} is negative. */
  public Optional<Passage> neighbour(PassageId id, int step) throws IOException {
    return Optional.empty();
  }

  /** What the library holds now. */
  public Contents contents() {
    return new Contents(List.of(), 0, 0, 0, 0);
  }

  @Override
  public void close() throws IOException {}
}
