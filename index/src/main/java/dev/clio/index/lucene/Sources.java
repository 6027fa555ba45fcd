package dev.clio.index.lucene;

import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The sources of a passage as one term, so that a passage is hidden with all of them and not with
 * one: the id of the only source, or, after a line end, all ids.
 */
final class Sources {
  private static final String SEVERAL = "\n";

  private Sources() {}

  static String term(Set<SourceId> sources) {
    String ids =
        sources.stream().map(SourceId::value).sorted().collect(Collectors.joining(SEVERAL));
    return sources.size() == 1 ? ids : SEVERAL + ids;
  }

  /** The terms of passages that have no source but these. */
  static List<BytesRef> terms(IndexReader reader, Set<SourceId> sources) throws IOException {
    List<BytesRef> terms = new ArrayList<>();
    sources.forEach(source -> terms.add(new BytesRef(source.value())));
    for (String several : several(reader)) {
      if (sources.containsAll(ids(several))) {
        terms.add(new BytesRef(several));
      }
    }
    return terms;
  }

  /** Number of passages that have this source, alone or with others. */
  static int passages(IndexReader reader, SourceId source) throws IOException {
    int passages = reader.docFreq(new Term(Field.SOURCES, source.value()));
    for (String several : several(reader)) {
      if (ids(several).contains(source)) {
        passages += reader.docFreq(new Term(Field.SOURCES, several));
      }
    }
    return passages;
  }

  /** They stand together, and are few: only notes of study packs have several sources. */
  private static List<String> several(IndexReader reader) throws IOException {
    List<String> several = new ArrayList<>();
    Terms all = MultiTerms.getTerms(reader, Field.SOURCES);
    if (all == null) {
      return several;
    }
    TermsEnum terms = all.iterator();
    BytesRef found =
        terms.seekCeil(new BytesRef(SEVERAL)) == TermsEnum.SeekStatus.END ? null : terms.term();
    while (found != null && found.utf8ToString().startsWith(SEVERAL)) {
      several.add(found.utf8ToString());
      found = terms.next();
    }
    return several;
  }

  private static List<SourceId> ids(String term) {
    return Arrays.stream(term.split(SEVERAL))
        .filter(id -> !id.isEmpty())
        .map(SourceId::new)
        .toList();
  }
}
