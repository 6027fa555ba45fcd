package dev.clio.index.lucene;

import dev.clio.index.language.Begun;
import dev.clio.index.passage.Passage;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Titles and headings, found by how their words begin. */
final class Titles {
  /** Passages of one heading stand together: so many are looked at to find a few headings. */
  private static final int LOOKED_AT = 100;

  private Titles() {}

  /** What a passage is found by here. */
  static List<String> words(Passage passage) {
    Set<String> words = new LinkedHashSet<>(Begun.plain(passage.title()));
    passage.headings().forEach(heading -> words.addAll(Begun.plain(heading)));
    return List.copyOf(words);
  }

  static List<String> beginning(IndexSearcher searcher, List<String> words, Optional<Query> filter)
      throws IOException {
    BooleanQuery.Builder asked = new BooleanQuery.Builder();
    words.forEach(word -> asked.add(new PrefixQuery(new Term(Field.ABOVE, word)), Occur.FILTER));
    filter.ifPresent(counting -> asked.add(counting, Occur.FILTER));
    Set<String> titles = new LinkedHashSet<>();
    for (Hit hit : Hit.of(searcher, searcher.search(asked.build(), LOOKED_AT))) {
      titles.addAll(hit.passage().headings().reversed());
      titles.add(hit.passage().title());
    }
    return List.copyOf(titles);
  }
}
