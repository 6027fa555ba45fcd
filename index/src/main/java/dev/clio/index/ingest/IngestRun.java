package dev.clio.index.ingest;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.language.Language;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Passage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** One run of {@link Ingest}. */
final class IngestRun {
  private final List<Pack> packs;
  private final Map<String, PackWork> works = new HashMap<>();
  private final Shelf shelf;
  private final FileReading files;
  private final BiFunction<Passage, Language, List<DatedEvent>> events;
  private final Progress progress;
  private final boolean everything;
  private final Tally tally = new Tally();
  private final Set<String> touchedPacks = new HashSet<>();
  private final List<SourceFile> unchanged = new ArrayList<>();

  IngestRun(
      List<Pack> packs,
      Reading reading,
      Shelf shelf,
      BiFunction<Passage, Language, List<DatedEvent>> events,
      Progress progress,
      boolean everything) {
    this.packs = packs;
    packs.forEach(pack -> works.put(pack.id(), new PackWork(pack)));
    this.shelf = shelf;
    this.files = new FileReading(reading, shelf, tally);
    this.events = events;
    this.progress = progress;
    this.everything = everything;
  }

  IngestReport run() throws IOException, BrokenPack {
    Walk walk = Walk.through(packs);
    walk.failures().forEach(tally::fails);
    Set<String> gone = removeGone(walk);
    PassageIds ids = new PassageIds(shelf, everything ? shelf.files() : gone);
    long total = walk.files().stream().mapToLong(SourceFile::size).sum();
    long done = 0;
    for (SourceFile file : walk.files()) {
      if (Thread.interrupted()) {
        throw new InterruptedIOException("interrupted before reading " + file.key());
      }
      long before = done;
      progress.at(before, total, file.key());
      file(
          file,
          ids,
          characters -> progress.at(before + Math.min(characters, file.size()), total, file.key()));
      done += file.size();
    }
    progress.at(total, total, "");
    checkConcerns();
    return tally.report();
  }

  private Set<String> removeGone(Walk walk) throws IOException {
    Set<String> gone = new HashSet<>(shelf.files());
    walk.files().forEach(file -> gone.remove(file.key()));
    for (String key : Set.copyOf(gone)) {
      if (walk.mayStand(key)) {
        gone.remove(key);
        shelf.file(key).ifPresent(tally::stands);
      } else {
        shelf.remove(key);
        tally.isGone();
        touchedPacks.add(key.substring(0, Math.max(0, key.indexOf('/'))));
      }
    }
    return gone;
  }

  private void file(SourceFile file, PassageIds ids, FileReading.Taken taken)
      throws IOException, BrokenPack {
    PackWork work = work(file);
    Optional<FileRecord> before = everything ? Optional.empty() : shelf.file(file.key());
    before = before.filter(record -> record.hash().endsWith(work.fingerprint()));
    if (before.isPresent() && isSame(file, before.get())) {
      unchanged.add(file);
      tally.stands(before.get());
      return;
    }
    String hash = files.hash(file);
    if (before.isPresent() && !hash.isEmpty() && before.get().hash().startsWith(hash)) {
      unchanged.add(file);
      tally.stands(before.get());
      return;
    }
    touchedPacks.add(file.pack().id());
    Language language = file.pack().language();
    tally.stands(
        files.read(file, hash, work, ids, passage -> events.apply(passage, language), taken));
    tally.wasRead();
  }

  /** Whether nothing points to a change. A file that the disk refused is always tried again. */
  private static boolean isSame(SourceFile file, FileRecord record) {
    return record.size() == file.size()
        && record.modifiedMillis() == file.modifiedMillis()
        && !record.hash().startsWith("-");
  }

  /** Words may stand in files that were not read this time: only then are those looked through. */
  private void checkConcerns() throws IOException, BrokenPack {
    for (Pack pack : packs) {
      if (!touchedPacks.contains(pack.id())) {
        continue;
      }
      Concerns concerns = Objects.requireNonNull(works.get(pack.id())).concerns();
      for (SourceFile file : unchanged) {
        if (!concerns.allFound() && file.pack().id().equals(pack.id())) {
          files.lookThrough(file, work(file));
        }
      }
      concerns.check();
    }
  }

  private PackWork work(SourceFile file) {
    return Objects.requireNonNull(works.get(file.pack().id()));
  }
}
