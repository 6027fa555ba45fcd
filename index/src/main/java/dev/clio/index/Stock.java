package dev.clio.index;

import dev.clio.index.event.Calendar;
import dev.clio.index.event.EventFinder;
import dev.clio.index.ingest.Ingest;
import dev.clio.index.ingest.IngestReport;
import dev.clio.index.ingest.Progress;
import dev.clio.index.language.Language;
import dev.clio.index.lucene.LuceneShelf;
import dev.clio.index.lucene.PassageIndex;
import dev.clio.index.lucene.Snapshot;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Selection;
import dev.clio.index.quiz.QuizBook;
import dev.clio.index.quiz.WrittenQuestion;
import dev.clio.index.semantic.Dictionary;
import dev.clio.index.semantic.Meaning;
import dev.clio.index.source.Readers;
import dev.clio.index.upload.FileName;
import dev.clio.index.upload.Received;
import dev.clio.index.upload.UploadFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the library holds, and how it changes. Thread-safe. */
final class Stock implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Stock.class);

  private final LibrarySettings settings;
  private final Dictionary dictionary;
  private final Optional<Meaning> meaning;
  private final PassageIndex index;
  private final UploadFolder uploads;
  private final Collecting collecting;
  private final Lessons lessons;
  private final Readers readers = new Readers();
  private final Calendars calendars = new Calendars();
  private final QuizBooks quizBooks = new QuizBooks();
  private final Map<Language, EventFinder> eventFinders = new ConcurrentHashMap<>();
  private final AtomicLong version = new AtomicLong();
  private volatile Knowledge knowledge;

  private Stock(LibrarySettings settings, Dictionary dictionary, Optional<Meaning> meaning)
      throws IOException, BrokenPack {
    this.settings = settings;
    this.dictionary = dictionary;
    this.meaning = meaning;
    this.knowledge = Knowledge.of(settings, dictionary, meaning);
    this.index =
        new PassageIndex(
            settings.data().resolve("index"), knowledge.reader(), knowledge.fingerprint());
    this.uploads = new UploadFolder(settings.uploads());
    this.lessons = new Lessons(meaning, index);
    this.collecting =
        new Collecting(uploads, index, shelf -> ingest(List.of(), shelf, Progress.SILENT));
  }

  static Stock open(LibrarySettings settings) throws IOException, BrokenPack {
    Dictionary dictionary = Dictionary.read();
    Optional<Meaning> meaning = meaning(settings);
    try {
      return new Stock(settings, dictionary, meaning);
    } catch (IOException | BrokenPack | RuntimeException e) {
      if (meaning.isPresent()) {
        meaning.get().close();
      }
      throw e;
    }
  }

  Knowledge knowledge() {
    return knowledge;
  }

  Snapshot snapshot() throws IOException {
    return index.snapshot();
  }

  Calendar calendar(Selection selection, Snapshot snapshot) throws IOException {
    return calendars.of(selection, knowledge, version.get(), snapshot);
  }

  QuizBook quiz(Selection selection, Snapshot snapshot) throws IOException {
    return quizBooks.of(
        selection, knowledge, version.get(), snapshot, calendar(selection, snapshot));
  }

  QuizBook prove(List<WrittenQuestion> written, Selection selection, Snapshot snapshot)
      throws IOException {
    return QuizBooks.prove(written, selection, knowledge, snapshot);
  }

  boolean isStale() {
    return index.isStale();
  }

  long version() {
    return version.get();
  }

  Catalogue catalogue(Snapshot snapshot) throws IOException {
    List<Pack> all = new ArrayList<>(knowledge.packs());
    all.addAll(uploads.collections());
    return new Catalogue(all, snapshot);
  }

  IngestReport refresh(Progress progress) throws IOException, BrokenPack {
    takeInPacks();
    boolean everything = index.isStale();
    return noting(index.change(shelf -> ingest(shelf, progress, everything)));
  }

  IngestReport rebuild(Progress progress) throws IOException, BrokenPack {
    takeInPacks();
    return noting(index.rebuild(shelf -> ingest(shelf, progress, true)));
  }

  Addition add(String collection, String fileName, InputStream bytes) throws IOException {
    Pack pack = uploads.collection(collection);
    Optional<String> name = FileName.safe(fileName).filter(safe -> readers.reads(Path.of(safe)));
    if (name.isEmpty()) {
      return new Addition.UnknownFormat();
    }
    try (Received received = uploads.receive(name.get(), bytes)) {
      bringUpToDate();
      Addition addition = collecting.add(pack, name.get(), received);
      if (addition instanceof Addition.Added added) {
        changed(added.report().key());
      }
      return addition;
    }
  }

  boolean remove(String collection, String name) throws IOException {
    Pack pack = uploads.collection(collection);
    bringUpToDate();
    boolean removed = collecting.remove(pack, name);
    if (removed) {
      changed(pack.id() + "/" + name);
    }
    return removed;
  }

  void learn(int most, Progress progress) throws IOException {
    if (lessons.learn(most, progress)) {
      version.incrementAndGet();
    }
  }

  @Override
  public void close() throws IOException {
    try (uploads;
        Closeable _ =
            () -> {
              if (meaning.isPresent()) {
                meaning.get().close();
              }
            }) {
      index.close();
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
    uploads.sweep();
    knowledge = Knowledge.of(settings, dictionary, meaning);
    calendars.forget();
    quizBooks.forget();
    index.reshape(knowledge.reader(), knowledge.fingerprint());
  }

  /** One file cannot be put into an index that has to be made anew. */
  private void bringUpToDate() throws IOException {
    if (index.isStale()) {
      try {
        refresh(Progress.SILENT);
      } catch (BrokenPack mistake) {
        throw new IOException("a pack cannot be read", mistake);
      }
    }
  }

  /** Collections are looked up here, where nobody else can change them. */
  private IngestReport ingest(LuceneShelf shelf, Progress progress, boolean everything)
      throws IOException, BrokenPack {
    return ingest(uploads.beside(knowledge.packs()), shelf, progress).run(everything);
  }

  private Ingest ingest(List<Pack> packs, LuceneShelf shelf, Progress progress) {
    return new Ingest(
        packs,
        readers,
        shelf,
        (passage, language) -> eventFinders.computeIfAbsent(language, EventFinder::new).in(passage),
        progress);
  }

  private void changed(String file) {
    lessons.changed(file);
    version.incrementAndGet();
  }

  private IngestReport noting(IngestReport report) {
    if (report.read() + report.removed() > 0) {
      lessons.everythingChanged();
      version.incrementAndGet();
    }
    return report;
  }
}
