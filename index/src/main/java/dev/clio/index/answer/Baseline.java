package dev.clio.index.answer;

import dev.clio.index.excerpt.Cut;
import dev.clio.index.excerpt.Cutter;
import dev.clio.index.excerpt.Scored;
import dev.clio.index.language.Word;
import dev.clio.index.language.Words;
import dev.clio.index.lucene.Hit;
import dev.clio.index.lucene.View;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.signal.AnswerType;
import dev.clio.index.signal.Inquiry;
import dev.clio.index.signal.QueryTerm;
import dev.clio.index.signal.Reading;
import dev.clio.index.signal.Wording;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What any search engine would answer, to measure against: passages by BM25 alone, and of each the
 * sentence that holds most of the question's information. It knows no names, mends no typing
 * mistakes, takes no notice of the question before, and never refuses if it finds anything.
 * Immutable, thread-safe.
 */
public final class Baseline {
  private static final int EXCERPTS = 3;

  private final Words words;
  private final Reading.Reader reader;
  private final Cutter cutter = new Cutter(Excerpt.LONGEST);

  public Baseline(Words words, Reading.Reader reader) {
    this.words = words;
    this.reader = reader;
  }

  /** The best passages; confidence is the best score as a share of the best possible. */
  public Findings ask(View view, Question question) throws IOException {
    Inquiry inquiry = inquiry(view, question);
    List<Hit> hits = view.search(inquiry, EXCERPTS);
    if (hits.isEmpty()) {
      return new Findings.NotInTheSources(List.of(), 0);
    }
    double share = hits.getFirst().score() / Math.max(inquiry.weight(), 1e-9);
    return new Findings.Found(excerpts(inquiry, hits), Math.clamp(share, 0, 1));
  }

  /** The best {@code most} passages, best first. */
  public List<Excerpt> nearest(View view, Question question, int most) throws IOException {
    Inquiry inquiry = inquiry(view, question);
    return excerpts(inquiry, view.search(inquiry, most));
  }

  /** These passages, best first. */
  public List<Excerpt> rank(View view, Question question, List<PassageId> passages)
      throws IOException {
    Inquiry inquiry = inquiry(view, question);
    return excerpts(inquiry, view.score(inquiry, passages));
  }

  private Inquiry inquiry(View view, Question question) {
    Map<String, QueryTerm> terms = new LinkedHashMap<>();
    for (Word word : words.of(question.words())) {
      if (!word.function()) {
        terms.putIfAbsent(word.term(), term(view, question, word));
      }
    }
    return new Inquiry(
        List.copyOf(terms.values()),
        AnswerType.OTHER,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        new Wording(question.words(), List.of()));
  }

  private static QueryTerm term(View view, Question question, Word word) {
    return new QueryTerm(
        word,
        word.range().of(question.words()),
        Map.of(word.term(), 1.0),
        view.information(word.term()),
        1,
        false,
        view.passagesWith(word.term()) > 0,
        Optional.empty());
  }

  private List<Excerpt> excerpts(Inquiry inquiry, List<Hit> hits) {
    return hits.stream().map(hit -> excerpt(inquiry, hit)).toList();
  }

  private Excerpt excerpt(Inquiry inquiry, Hit hit) {
    List<Scored> sentences =
        reader.read(hit.passage()).sentences().stream()
            .map(sentence -> new Scored(sentence.range(), held(inquiry, sentence.terms())))
            .toList();
    int best = 0;
    for (int i = 1; i < sentences.size(); i++) {
      if (sentences.get(i).worth() > sentences.get(best).worth()) {
        best = i;
      }
    }
    Cut cut = cutter.around(hit.passage().text(), sentences, best, List.of());
    return new Excerpt(
        hit.passage(), cut.shown(), cut.answer(), hit.score(), Map.of("bm25", hit.score()));
  }

  private static double held(Inquiry inquiry, Set<String> terms) {
    return inquiry.terms().stream()
        .filter(term -> terms.contains(term.word().term()))
        .mapToDouble(QueryTerm::weight)
        .sum();
  }
}
