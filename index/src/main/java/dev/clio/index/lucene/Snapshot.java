package dev.clio.index.lucene;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.event.FoundEvent;
import dev.clio.index.ingest.FileRecord;
import dev.clio.index.passage.Origin;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Selection;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** The index as it stood when the snapshot was taken. Close it soon. Thread-safe. */
public final class Snapshot implements AutoCloseable {
  private final SearcherManager manager;
  private final Searcher searcher;

  Snapshot(SearcherManager manager) throws IOException {
    this.manager = manager;
    this.searcher = (Searcher) manager.acquire();
  }

  /** What counts for a selection. */
  public View view(Selection selection) throws IOException {
    return new View(searcher, selection);
  }

  /** Hands over all passages, in no particular order. */
  public void forEach(BiConsumer<Passage, Origin> passages) throws IOException {
    each(new Term(Field.KIND, Field.A_PASSAGE), passages);
  }

  /** Hands over the passages of a file. */
  public void forEach(String file, BiConsumer<Passage, Origin> passages) throws IOException {
    each(new Term(Field.FILE, file), passages);
  }

  /** A passage by its id. */
  public Optional<Passage> passage(PassageId id) throws IOException {
    return first(new Term(Field.PASSAGE, id.value()));
  }

  /** The passage {@code step} places after {@code id} in the same document, if there is one. */
  public Optional<Passage> neighbour(PassageId id, int step) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Field.PASSAGE, id.value())), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    var stored = searcher.storedFields().document(found.scoreDocs[0].doc);
    String seat = stored.get(Field.SEAT);
    int mark = seat.lastIndexOf('\n');
    String title = Codec.passage(stored.getBinaryValue(Field.STORED)).title();
    int ordinal = Integer.parseInt(seat.substring(mark + 1));
    String wanted = Field.seat(Field.file(seat), ordinal + step);
    return first(new Term(Field.SEAT, wanted)).filter(passage -> passage.title().equals(title));
  }

  /** What is remembered of the files that were read. */
  public List<FileRecord> files() throws IOException {
    return Records.readAll(searcher.getIndexReader());
  }

  /** Number of passages that are taken from or based on a source. */
  public int passagesFrom(SourceId source) throws IOException {
    return Sources.passages(searcher.getIndexReader(), source);
  }

  /** The events that sentences tell, as far as they count for a selection, by their place. */
  public List<FoundEvent> events(Selection selection) throws IOException {
    Query wanted = new TermQuery(new Term(Field.KIND, Field.AN_EVENT));
    TopDocs all = searcher.search(wanted, Math.max(1, events()));
    StoredFields stored = searcher.storedFields();
    List<FoundEvent> found = new ArrayList<>();
    for (ScoreDoc doc : all.scoreDocs) {
      Document document = stored.document(doc.doc);
      DatedEvent event = Codec.event(document.getBinaryValue(Field.STORED));
      Origin origin = Origin.of(document.get(Field.FILE), List.of(event.citation()));
      if (selection.takes(origin)) {
        found.add(new FoundEvent(event, origin));
      }
    }
    return found;
  }

  /** Number of passages. */
  public int passages() {
    return count(searcher, Field.A_PASSAGE);
  }

  /** Number of events that sentences tell. */
  public int events() {
    return count(searcher, Field.AN_EVENT);
  }

  @Override
  public void close() throws IOException {
    manager.release(searcher);
  }

  static int count(IndexSearcher searcher, String kind) {
    try {
      return Math.toIntExact(searcher.count(new TermQuery(new Term(Field.KIND, kind))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void each(Term term, BiConsumer<Passage, Origin> passages) throws IOException {
    Query wanted =
        new BooleanQuery.Builder()
            .add(new TermQuery(term), Occur.FILTER)
            .add(new TermQuery(new Term(Field.KIND, Field.A_PASSAGE)), Occur.FILTER)
            .build();
    TopDocs all = searcher.search(wanted, Math.max(1, passages()));
    Hit.of(searcher, all).forEach(hit -> passages.accept(hit.passage(), hit.origin()));
  }

  private Optional<Passage> first(Term term) throws IOException {
    TopDocs found = searcher.search(new TermQuery(term), 1);
    return Hit.of(searcher, found).stream().map(Hit::passage).findFirst();
  }
}
