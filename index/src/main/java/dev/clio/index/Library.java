package dev.clio.index;

import dev.clio.index.evaluate.Examinee;
import dev.clio.index.event.EventFinder;
import dev.clio.index.ingest.FileRecord;
import dev.clio.index.ingest.Ingest;
import dev.clio.index.ingest.IngestReport;
import dev.clio.index.ingest.Progress;
import dev.clio.index.language.Language;
import dev.clio.index.lucene.LuceneShelf;
import dev.clio.index.lucene.PassageIndex;
import dev.clio.index.lucene.Snapshot;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.semantic.Dictionary;
import dev.clio.index.semantic.Meaning;
import dev.clio.index.signal.Reading;
import dev.clio.index.source.Readers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: sources in, cited findings out. Thread-safe. Several processes may read one
 * library; only one at a time may change it, and another that tries is told so in one sentence.
 */
public final class Library implements Examinee, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Library.class);

  private final LibrarySettings settings;
  private final PassageIndex index;
  private final Dictionary dictionary;
  private final Optional<Meaning> meaning;
  private final Map<Language, EventFinder> eventFinders = new ConcurrentHashMap<>();
  private final AtomicLong version = new AtomicLong();
  private volatile Knowledge knowledge;

  private Library(
      LibrarySettings settings,
      Knowledge knowledge,
      Dictionary dictionary,
      Optional<Meaning> meaning,
      PassageIndex index) {
    this.dictionary = dictionary;
    this.meaning = meaning;
    this.settings = settings;
    this.knowledge = knowledge;
    this.index = index;
  }

  /**
   * Opens the library as it stands on disk, without reading any source. An index made by other code
   * or aliases still answers, as well as it can, until {@link #refresh}; a broken one counts as
   * empty.
   *
   * @throws BrokenPack if a study pack has a mistake, or there are no sources at all
   */
  public static Library open(LibrarySettings settings) throws IOException, BrokenPack {
    Dictionary dictionary = Dictionary.read();
    Optional<Meaning> meaning = meaning(settings);
    Knowledge knowledge = Knowledge.of(settings, dictionary, meaning);
    return new Library(
        settings,
        knowledge,
        dictionary,
        meaning,
        new PassageIndex(
            settings.data().resolve("index"), knowledge.reader(), knowledge.fingerprint()));
  }

  /** Whether the index was never made, is broken, or was made by other code or aliases. */
  public boolean isStale() {
    return index.isStale();
  }

  /**
   * Reads what changed in the sources since the last time, or everything if the index is stale.
   * What was found before can be found until the new state stands, then all of the new at once.
   *
   * @throws BrokenPack if a study pack has a mistake; nothing has changed then
   */
  public IngestReport refresh(Progress progress) throws IOException, BrokenPack {
    takeInPacks();
    boolean everything = index.isStale();
    return noting(index.change(shelf -> ingest(shelf, progress, everything)));
  }

  /** Like {@link #refresh}, but reads everything anew into an index aside and then swaps. */
  public IngestReport rebuild(Progress progress) throws IOException, BrokenPack {
    takeInPacks();
    return noting(index.rebuild(shelf -> ingest(shelf, progress, true)));
  }

  /**
   * Makes the vectors that are missing, some 30 passages a second, and from then on answers by
   * meaning too; until then by words alone. What was made is kept when {@code progress} throws to
   * stop it. Does nothing where meaning is not looked for, or while another process makes the same
   * vectors.
   *
   * @param most if more passages than this have no vectors yet, nothing is learnt now
   */
  public void learnMeaning(int most, Progress progress) throws IOException {
    if (meaning.isPresent()) {
      Map<String, String> texts = new LinkedHashMap<>();
      try (Snapshot snapshot = index.snapshot()) {
        snapshot.forEach(passage -> texts.put(passage.id().value(), Reading.Reader.whole(passage)));
      }
      meaning.get().learn(texts, most, (done, total) -> progress.at(done, total, "passages"));
      version.incrementAndGet();
    }
  }

  /** What the sources say. */
  @Override
  public Findings ask(Question question) throws IOException {
    try (Snapshot snapshot = index.snapshot()) {
      return knowledge.answerer().ask(snapshot, question);
    }
  }

  /** The best {@code most} passages whether they answer or not, best first. */
  @Override
  public List<Excerpt> nearest(Question question, int most) throws IOException {
    try (Snapshot snapshot = index.snapshot()) {
      return knowledge.answerer().nearest(snapshot, question, most);
    }
  }

  /** These passages, best first; those that no longer stand are left out. */
  @Override
  public List<Excerpt> rank(Question question, List<PassageId> candidates) throws IOException {
    try (Snapshot snapshot = index.snapshot()) {
      return knowledge.answerer().rank(snapshot, question, candidates);
    }
  }

  /** Words of the question that stand in the passage, as the question has them. */
  public List<String> matched(Question question, Passage passage) throws IOException {
    try (Snapshot snapshot = index.snapshot()) {
      return knowledge.answerer().matched(snapshot, question, passage);
    }
  }

  /** A passage by its id, if it still stands. */
  public Optional<Passage> passage(PassageId id) throws IOException {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.passage(id);
    }
  }

  /** The passage {@code step} places after {@code id} in its document, or before if negative. */
  public Optional<Passage> neighbour(PassageId id, int step) throws IOException {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.neighbour(id, step);
    }
  }

  /** Changes whenever what can be found changes; for caches. */
  public long version() {
    return version.get();
  }

  /** What the library holds now. */
  public Contents contents() throws IOException {
    List<Pack> packs = knowledge.packs();
    try (Snapshot snapshot = index.snapshot()) {
      return new Contents(
          packs.stream().map(Pack::title).toList(),
          snapshot.passages(),
          snapshot.events(),
          sources(packs, snapshot.files()),
          version.get());
    }
  }

  @Override
  public void close() throws IOException {
    index.close();
    if (meaning.isPresent()) {
      meaning.get().close();
    }
  }

  private static Optional<Meaning> meaning(LibrarySettings settings) throws IOException {
    if (settings.semantic() == LibrarySettings.Semantic.OFF) {
      return Optional.empty();
    }
    try {
      int threads = Runtime.getRuntime().availableProcessors();
      return Optional.of(Meaning.open(settings.data().resolve("vectors"), threads));
    } catch (IOException e) {
      if (settings.semantic() == LibrarySettings.Semantic.ON) {
        throw e;
      }
      LOG.warn("Questions are answered by words alone: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** Takes in what the packs say of themselves now. */
  private synchronized void takeInPacks() throws IOException, BrokenPack {
    knowledge = Knowledge.of(settings, dictionary, meaning);
    index.reshape(knowledge.reader(), knowledge.fingerprint());
  }

  private IngestReport ingest(LuceneShelf shelf, Progress progress, boolean everything)
      throws IOException, BrokenPack {
    return new Ingest(
            knowledge.packs(),
            new Readers(),
            shelf,
            (passage, language) ->
                eventFinders.computeIfAbsent(language, EventFinder::new).in(passage),
            progress)
        .run(everything);
  }

  private IngestReport noting(IngestReport report) {
    if (report.read() + report.removed() > 0) {
      version.incrementAndGet();
    }
    return report;
  }

  /** Documents that are quoted themselves, and those that notes are based on. */
  private static int sources(List<Pack> packs, List<FileRecord> files) {
    int sources = packs.stream().mapToInt(pack -> pack.sources().size()).sum();
    for (FileRecord file : files) {
      boolean note = packs.stream().anyMatch(pack -> file.key().startsWith(pack.id() + "/notes/"));
      sources += note ? 0 : file.documents();
    }
    return sources;
  }
}
