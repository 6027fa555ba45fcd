package dev.clio.index;

import dev.clio.index.evaluate.Examinee;
import dev.clio.index.event.Calendar;
import dev.clio.index.ingest.FileRecord;
import dev.clio.index.ingest.IngestReport;
import dev.clio.index.ingest.Progress;
import dev.clio.index.lucene.Snapshot;
import dev.clio.index.lucene.View;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import dev.clio.index.quiz.Judge;
import dev.clio.index.quiz.QuizBook;
import dev.clio.index.quiz.WrittenQuestion;
import dev.clio.index.source.Readers;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The front door: sources in, cited findings out. Thread-safe. Several processes may read one
 * library; only one at a time may change it, and another that tries is told so in one sentence.
 */
public final class Library implements Examinee, AutoCloseable {
  private final Stock stock;

  private Library(Stock stock) {
    this.stock = stock;
  }

  /**
   * Opens the library as it stands on disk, without reading any source. An index made by other code
   * or aliases still answers, as well as it can, until {@link #refresh}; a broken one counts as
   * empty.
   *
   * @throws BrokenPack if a study pack has a mistake, or there are no sources at all
   */
  public static Library open(LibrarySettings settings) throws IOException, BrokenPack {
    return new Library(Stock.open(settings));
  }

  /** Whether the index was never made, is broken, or was made by other code or aliases. */
  public boolean isStale() {
    return stock.isStale();
  }

  /**
   * Reads what changed in the sources since the last time, or everything if the index is stale.
   * What was found before can be found until the new state stands, then all of the new at once.
   *
   * @throws BrokenPack if a study pack has a mistake; nothing has changed then
   */
  public IngestReport refresh(Progress progress) throws IOException, BrokenPack {
    return stock.refresh(progress);
  }

  /** Like {@link #refresh}, but reads everything anew into an index aside and then swaps. */
  public IngestReport rebuild(Progress progress) throws IOException, BrokenPack {
    return stock.rebuild(progress);
  }

  /**
   * Puts a file into a collection; when this returns it can be found. Questions are answered
   * meanwhile. A file of the same name makes way. After a crash the old state stands, or the next
   * {@link #refresh} brings the new one.
   *
   * @param collection small letters, digits, hyphens and low lines
   * @param fileName as a stranger gave it
   * @param bytes read as far as they go; what they throw goes through
   * @throws dev.clio.index.ingest.ShelfInUse if another process is changing the index; nothing has
   *     changed then
   */
  public Addition add(String collection, String fileName, InputStream bytes) throws IOException {
    return stock.add(collection, fileName, bytes);
  }

  /**
   * Takes a file out of a collection, by the name it stands under, and what was read of it.
   *
   * @return whether there was one
   * @throws dev.clio.index.ingest.ShelfInUse if another process is changing the index; nothing has
   *     changed then
   */
  public boolean remove(String collection, String name) throws IOException {
    return stock.remove(collection, name);
  }

  /**
   * Makes the vectors that are missing, some 30 passages a second, and from then on answers by
   * meaning too; until then by words alone. Looks only at what has changed since the last time.
   * What was made is kept when {@code progress} throws to stop it. Does nothing where meaning is
   * not looked for, or while another process makes the same vectors.
   *
   * @param most if more passages than this have no vectors yet, nothing is learnt now
   */
  public void learnMeaning(int most, Progress progress) throws IOException {
    stock.learn(most, progress);
  }

  /** What the sources say. */
  @Override
  public Findings ask(Question question) throws IOException {
    return ask(question, Selection.ALL);
  }

  /** What those passages say that count. */
  public Findings ask(Question question, Selection selection) throws IOException {
    return viewing(selection, view -> stock.knowledge().answerer().ask(view, question));
  }

  /** The best {@code most} passages whether they answer or not, best first. */
  @Override
  public List<Excerpt> nearest(Question question, int most) throws IOException {
    return viewing(
        Selection.ALL, view -> stock.knowledge().answerer().nearest(view, question, most));
  }

  /** These passages, best first; those that no longer stand are left out. */
  @Override
  public List<Excerpt> rank(Question question, List<PassageId> candidates) throws IOException {
    return viewing(
        Selection.ALL, view -> stock.knowledge().answerer().rank(view, question, candidates));
  }

  /** What any search engine would say from the same passages, by BM25 alone; to measure against. */
  public Examinee baseline() {
    return new Examinee() {
      @Override
      public Findings ask(Question question) throws IOException {
        return viewing(Selection.ALL, view -> stock.knowledge().baseline().ask(view, question));
      }

      @Override
      public List<Excerpt> nearest(Question question, int most) throws IOException {
        return viewing(
            Selection.ALL, view -> stock.knowledge().baseline().nearest(view, question, most));
      }

      @Override
      public List<Excerpt> rank(Question question, List<PassageId> candidates) throws IOException {
        return viewing(
            Selection.ALL, view -> stock.knowledge().baseline().rank(view, question, candidates));
      }
    };
  }

  /** What confidence in an answer rests on, by name; empty where meaning is not at hand. */
  Map<String, Double> strengths(Question question, Selection selection) throws IOException {
    return viewing(selection, view -> stock.knowledge().answerer().strengths(view, question));
  }

  /** Words of the question that stand in the passage, as the question has them. */
  public List<String> matched(Question question, Passage passage) throws IOException {
    return viewing(
        Selection.ALL, view -> stock.knowledge().answerer().matched(view, question, passage));
  }

  /**
   * The same for questions that ask the same in other words, as far as stems, names, numbers and
   * the order of words go; it changes when packs teach other names. Who did it to whom is not told
   * apart: whatever is shown for a gist should say which question it was made for.
   */
  public String gist(String question) {
    return stock.knowledge().gist().of(question);
  }

  /**
   * Questions to suggest while one is typed, best first: those that packs bring along, then titles
   * and headings, each of at most 100 characters.
   *
   * @param begun what has been typed, perhaps nothing
   */
  public List<String> suggest(String begun, Selection selection, int most) throws IOException {
    return viewing(selection, view -> stock.knowledge().suggestions().of(begun, view, most));
  }

  /** What happened when: what packs have written down, and what sentences tell. */
  public Calendar calendar(Selection selection) throws IOException {
    return reading(snapshot -> stock.calendar(selection, snapshot));
  }

  /**
   * Questions for quizzes: what people wrote, and what events and sentences yield. Takes a second
   * when it is made anew.
   */
  public QuizBook quiz(Selection selection) throws IOException {
    return reading(snapshot -> stock.quiz(selection, snapshot));
  }

  /** What somebody wrote beside the packs, as far as these sources or they themselves prove it. */
  public QuizBook prove(List<WrittenQuestion> written, Selection selection) throws IOException {
    return reading(snapshot -> stock.prove(written, selection, snapshot));
  }

  /** Judges typed answers, and knows all names that the packs teach. */
  public Judge judge() {
    return stock.knowledge().judge();
  }

  /** A passage by its id, if it still stands. */
  public Optional<Passage> passage(PassageId id) throws IOException {
    return reading(snapshot -> snapshot.passage(id));
  }

  /** The passage {@code step} places after {@code id} in its document, or before if negative. */
  public Optional<Passage> neighbour(PassageId id, int step) throws IOException {
    return reading(snapshot -> snapshot.neighbour(id, step));
  }

  /** Changes whenever what can be found changes; for caches. */
  public long version() {
    return stock.version();
  }

  /** What the library holds now. */
  public Contents contents() throws IOException {
    return reading(snapshot -> stock.catalogue(snapshot).contents(stock.version()));
  }

  /** Titles of the packs by id, without what was uploaded; costs nothing. */
  public Map<String, String> packs() {
    Map<String, String> titles = new LinkedHashMap<>();
    stock.knowledge().packs().forEach(pack -> titles.put(pack.id(), pack.title()));
    return titles;
  }

  /** The packs, and then what was uploaded. */
  public List<Collection> collections() throws IOException {
    return reading(snapshot -> stock.catalogue(snapshot).collections());
  }

  /** The files of a pack or collection by name, and what was read of them. */
  public List<FileRecord> files(String collection) throws IOException {
    return reading(snapshot -> stock.catalogue(snapshot).files(collection));
  }

  /** What can be hidden and boosted. */
  public List<SourceEntry> sources() throws IOException {
    return reading(snapshot -> stock.catalogue(snapshot).entries());
  }

  /** Endings of the names of files that can be read, in lower case without the dot. */
  public SortedSet<String> endings() {
    return Readers.endings();
  }

  @Override
  public void close() throws IOException {
    stock.close();
  }

  /** Something to be read. */
  private interface Look<S, R> {
    R at(S shown) throws IOException;
  }

  private <R> R reading(Look<Snapshot, R> look) throws IOException {
    try (Snapshot snapshot = stock.snapshot()) {
      return look.at(snapshot);
    }
  }

  private <R> R viewing(Selection selection, Look<View, R> look) throws IOException {
    return reading(snapshot -> look.at(snapshot.view(selection)));
  }
}
