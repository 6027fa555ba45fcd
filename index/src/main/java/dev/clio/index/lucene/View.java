package dev.clio.index.lucene;

import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Selection;
import dev.clio.index.signal.Inquiry;
import dev.clio.index.signal.QueryTerm;
import dev.clio.index.signal.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * What a selection leaves of a snapshot, searched as if there were nothing else. Lasts as long as
 * its snapshot. Thread-safe.
 */
public final class View implements Vocabulary {
  private final Selection selection;
  private final Searcher all;
  private final Optional<Portion> portion;
  private final Optional<PortionSearcher> among;

  View(Searcher all, Selection selection) throws IOException {
    this.selection = selection;
    this.all = all;
    this.portion = all.portion(selection);
    this.among = portion.map(part -> new PortionSearcher(all, part));
  }

  /** What this is a view of. */
  public Selection selection() {
    return selection;
  }

  /** The {@code most} passages that match best by BM25, best first. */
  public List<Hit> search(Inquiry inquiry, int most) throws IOException {
    Query asked = query(inquiry);
    Query kept =
        portion
            .<Query>map(
                part ->
                    new BooleanQuery.Builder()
                        .add(asked, Occur.MUST)
                        .add(part.filter(), Occur.FILTER)
                        .build())
            .orElse(asked);
    return Hit.of(searcher(), searcher().search(kept, most));
  }

  /** Those of {@code ids} that stand here, with their BM25 score, perhaps 0. */
  public List<Hit> score(Inquiry inquiry, List<PassageId> ids) throws IOException {
    BooleanQuery.Builder named = new BooleanQuery.Builder();
    for (PassageId id : ids) {
      named.add(new TermQuery(new Term(Field.PASSAGE, id.value())), Occur.SHOULD);
    }
    BooleanQuery.Builder scored =
        new BooleanQuery.Builder()
            .add(named.build(), Occur.FILTER)
            .add(query(inquiry), Occur.SHOULD);
    portion.ifPresent(part -> scored.add(part.filter(), Occur.FILTER));
    return Hit.of(searcher(), searcher().search(scored.build(), Math.max(1, ids.size())));
  }

  /** Titles and headings of passages that hold words with these beginnings, in plain writing. */
  public List<String> titles(List<String> beginnings) throws IOException {
    return Titles.beginning(all, beginnings, portion.map(Portion::filter));
  }

  @Override
  public int passagesWith(String term) {
    try {
      return among.isPresent()
          ? among.get().passagesWith(term)
          : all.getIndexReader().docFreq(new Term(Field.TERMS, term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int passages() {
    return portion.map(Portion::passages).orElseGet(() -> Snapshot.count(all, Field.A_PASSAGE));
  }

  @Override
  public Optional<String> nearest(String unknown) {
    try {
      return Nearest.term(
          all.getIndexReader(),
          unknown,
          (term, everywhere) ->
              among.map(searcher -> searcher.passagesWith(term)).orElse(everywhere));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexSearcher searcher() {
    return among.isPresent() ? among.get() : all;
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
        any.add(new BoostQuery(alternatives.build(), (float) term.share()), Occur.SHOULD);
      }
    }
    return any.build();
  }
}
