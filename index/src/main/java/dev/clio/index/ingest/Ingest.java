package dev.clio.index.ingest;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.language.Language;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Passage;
import dev.clio.index.source.Readers;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Brings the shelf up to date with the files of packs: reads what is new or changed, takes away
 * what is gone, leaves the rest. A file that cannot be read is recorded with its reason and does
 * not stop the others; a mistake in a study pack stops all. Holds one document at a time. Not
 * thread-safe.
 */
public final class Ingest {
  private final List<Pack> packs;
  private final Reading reading;
  private final Shelf shelf;
  private final BiFunction<Passage, Language, List<DatedEvent>> events;
  private final Progress progress;

  /**
   * @param events finds the dated events of a passage in the language of its pack
   */
  public Ingest(
      List<Pack> packs,
      Readers readers,
      Shelf shelf,
      BiFunction<Passage, Language, List<DatedEvent>> events,
      Progress progress) {
    this(packs, readers::read, shelf, events, progress);
  }

  Ingest(
      List<Pack> packs,
      Reading reading,
      Shelf shelf,
      BiFunction<Passage, Language, List<DatedEvent>> events,
      Progress progress) {
    this.packs = List.copyOf(packs);
    this.reading = reading;
    this.shelf = shelf;
    this.events = events;
    this.progress = progress;
  }

  /**
   * Does the work once. After an exception the shelf holds part of it, and its owner takes back
   * what was put there.
   *
   * @param everything whether unchanged files are read too
   * @throws BrokenPack if a note or a criticism of a study pack has a mistake
   * @throws InterruptedIOException if the thread is interrupted; noticed between documents
   */
  public IngestReport run(boolean everything) throws IOException, BrokenPack {
    return new IngestRun(packs, reading, shelf, events, progress, everything).run();
  }
}
