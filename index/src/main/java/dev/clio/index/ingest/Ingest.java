package dev.clio.index.ingest;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.language.Language;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Passage;
import dev.clio.index.source.Readers;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
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

  /**
   * Reads one file of a pack of uploads onto the shelf and looks at nothing else.
   *
   * @param name of the file in the pack
   * @param file where it stands for the moment
   * @return what came of it; perhaps a failure
   */
  public FileRecord one(Pack pack, String name, Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    SourceFile source =
        new SourceFile(
            pack,
            pack.id() + "/" + name,
            file,
            false,
            attributes.size(),
            attributes.lastModifiedTime().toMillis());
    FileReading files = new FileReading(reading, shelf, new Tally());
    try {
      return files.read(
          source,
          files.hash(source),
          new PackWork(pack),
          new PassageIds(shelf, Set.of()),
          passage -> events.apply(passage, pack.language()),
          characters -> progress.at(Math.min(characters, source.size()), source.size(), name));
    } catch (BrokenPack mistake) {
      throw new IllegalStateException("uploads make no claims that could be wrong", mistake);
    }
  }
}
