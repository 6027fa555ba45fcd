package dev.clio.index.lucene;

import dev.clio.index.passage.Selection;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * The passages of an index that count for a question.
 *
 * @param filter matches them
 * @param passages number of them
 * @param terms number of terms in all of them
 */
record Portion(Query filter, int passages, long terms) {
  static Portion of(IndexSearcher searcher, Selection selection) throws IOException {
    Query filter = filter(searcher.getIndexReader(), selection);
    int passages = 0;
    long terms = 0;
    Weight weight =
        searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      NumericDocValues lengths = leaf.reader().getNumericDocValues(Field.LENGTH);
      if (scorer == null || lengths == null) {
        continue;
      }
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
        if (live && lengths.advanceExact(doc)) {
          passages++;
          terms += lengths.longValue();
        }
      }
    }
    return new Portion(filter, passages, terms);
  }

  private static Query filter(IndexReader reader, Selection selection) throws IOException {
    BooleanQuery.Builder filter = new BooleanQuery.Builder();
    filter.add(
        selection
            .collections()
            .<Query>map(ids -> in(Field.COLLECTION, ids.stream().map(BytesRef::new).toList()))
            .orElseGet(() -> new TermQuery(new Term(Field.KIND, Field.A_PASSAGE))),
        Occur.FILTER);
    if (!selection.hidden().isEmpty()) {
      filter.add(in(Field.SOURCES, Sources.terms(reader, selection.hidden())), Occur.MUST_NOT);
    }
    return filter.build();
  }

  private static Query in(String field, List<BytesRef> terms) {
    return new TermInSetQuery(field, terms);
  }
}
