package dev.clio.index.lucene;

import dev.clio.index.ingest.FileRecord;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.signal.Inquiry;
import dev.clio.index.signal.QueryTerm;
import dev.clio.index.signal.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** The index as it stood when the snapshot was taken. Close it soon. Thread-safe. */
public final class Snapshot implements Vocabulary, AutoCloseable {
  private final SearcherManager manager;
  private final IndexSearcher searcher;

  Snapshot(SearcherManager manager) throws IOException {
    this.manager = manager;
    this.searcher = manager.acquire();
  }

  /** A passage that matches, and its BM25 score. */
  public record Hit(Passage passage, double score) {}

  /** The {@code most} passages that match best by BM25, best first. */
  public List<Hit> search(Inquiry inquiry, int most) throws IOException {
    return hits(searcher.search(query(inquiry), most));
  }

  /** Those of {@code ids} that stand here, with their BM25 score, perhaps 0. */
  public List<Hit> score(Inquiry inquiry, List<PassageId> ids) throws IOException {
    BooleanQuery.Builder among = new BooleanQuery.Builder();
    for (PassageId id : ids) {
      among.add(new TermQuery(new Term(Field.PASSAGE, id.value())), BooleanClause.Occur.SHOULD);
    }
    Query scored =
        new BooleanQuery.Builder()
            .add(among.build(), BooleanClause.Occur.FILTER)
            .add(query(inquiry), BooleanClause.Occur.SHOULD)
            .build();
    return hits(searcher.search(scored, Math.max(1, ids.size())));
  }

  /** Hands over all passages, in no particular order. */
  public void forEach(Consumer<Passage> passages) throws IOException {
    TopDocs all =
        searcher.search(
            new TermQuery(new Term(Field.KIND, Field.A_PASSAGE)), Math.max(1, passages()));
    hits(all).forEach(hit -> passages.accept(hit.passage()));
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
    String wanted = Field.seat(seat.substring(0, mark), ordinal + step);
    return first(new Term(Field.SEAT, wanted)).filter(passage -> passage.title().equals(title));
  }

  /** What is remembered of the files that were read. */
  public List<FileRecord> files() throws IOException {
    return Records.readAll(searcher.getIndexReader());
  }

  @Override
  public int passagesWith(String term) {
    try {
      return searcher.getIndexReader().docFreq(new Term(Field.TERMS, term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int passages() {
    return countOf(Field.A_PASSAGE);
  }

  /** Number of dated events. */
  public int events() {
    return countOf(Field.AN_EVENT);
  }

  @Override
  public Optional<String> nearest(String unknown) {
    try {
      return Nearest.term(searcher.getIndexReader(), unknown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    manager.release(searcher);
  }

  private int countOf(String kind) {
    try {
      return Math.toIntExact(searcher.count(new TermQuery(new Term(Field.KIND, kind))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query query(Inquiry inquiry) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (QueryTerm term : inquiry.terms()) {
      if (term.known()) {
        SynonymQuery.Builder alternatives = new SynonymQuery.Builder(Field.TERMS);
        for (Map.Entry<String, Double> alternative : term.alternatives().entrySet()) {
          alternatives.addTerm(
              new Term(Field.TERMS, alternative.getKey()), alternative.getValue().floatValue());
        }
        any.add(
            new BoostQuery(alternatives.build(), (float) term.share()), BooleanClause.Occur.SHOULD);
      }
    }
    return any.build();
  }

  private List<Hit> hits(TopDocs found) throws IOException {
    var stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>(found.scoreDocs.length);
    for (ScoreDoc doc : found.scoreDocs) {
      hits.add(
          new Hit(Codec.passage(stored.document(doc.doc).getBinaryValue(Field.STORED)), doc.score));
    }
    return hits;
  }

  private Optional<Passage> first(Term term) throws IOException {
    TopDocs found = searcher.search(new TermQuery(term), 1);
    return hits(found).stream().map(Hit::passage).findFirst();
  }
}
