package dev.clio.index.lucene;

import dev.clio.index.passage.Selection;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;

/** Searches one state of the index, and remembers what counts for whom while it lasts. */
final class Searcher extends IndexSearcher {
  static final BM25Similarity BM25 = new BM25Similarity(0.9f, 0.4f);

  private final Map<Selection, Portion> portions = new ConcurrentHashMap<>();

  Searcher(IndexReader reader) {
    super(reader);
    setSimilarity(BM25);
  }

  /** What counts; empty if all does. */
  Optional<Portion> portion(Selection selection) throws IOException {
    if (selection.takesAll()) {
      return Optional.empty();
    }
    Selection taken = selection.boosting(Set.of());
    Portion known = portions.get(taken);
    if (known == null) {
      known = Portion.of(this, taken);
      portions.put(taken, known);
    }
    return Optional.of(known);
  }
}
