package dev.clio.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;

/**
 * Searches a portion of the index as if there were no other: what a word tells is judged by the
 * passages that count, so that nobody's answers depend on files of somebody else.
 */
final class PortionSearcher extends IndexSearcher {
  private final IndexSearcher all;
  private final Portion portion;
  private final Map<String, Integer> counted = new ConcurrentHashMap<>();

  PortionSearcher(IndexSearcher all, Portion portion) {
    super(all.getIndexReader());
    setSimilarity(all.getSimilarity());
    this.all = all;
    this.portion = portion;
  }

  /** Number of passages of the portion that hold the term. */
  int passagesWith(String term) {
    return counted.computeIfAbsent(term, this::count);
  }

  private int count(String term) {
    try {
      return all.count(
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term(Field.TERMS, term)), Occur.FILTER)
              .add(portion.filter(), Occur.FILTER)
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public TermStatistics termStatistics(Term term, int documents, long times) throws IOException {
    if (!term.field().equals(Field.TERMS)) {
      return super.termStatistics(term, documents, times);
    }
    // There are no statistics of nothing; such a term finds nothing, whatever it weighs.
    int with = Math.max(1, passagesWith(term.text()));
    return new TermStatistics(term.bytes(), with, Math.max(with, times));
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics all = super.collectionStatistics(field);
    if (all == null || !field.equals(Field.TERMS) || portion.passages() == 0) {
      return all;
    }
    // Of the sums BM25 uses the first, for the mean length of a passage.
    long terms = Math.max(portion.terms(), portion.passages());
    return new CollectionStatistics(
        field, all.maxDoc(), portion.passages(), terms, portion.passages());
  }
}
