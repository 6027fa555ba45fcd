package dev.clio.index.answer;

import dev.clio.index.excerpt.Cut;
import dev.clio.index.excerpt.Cutter;
import dev.clio.index.excerpt.Scored;
import dev.clio.index.language.Aliases;
import dev.clio.index.language.Language;
import dev.clio.index.language.Words;
import dev.clio.index.lucene.View;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.semantic.Dictionary;
import dev.clio.index.semantic.Meaning;
import dev.clio.index.signal.Candidate;
import dev.clio.index.signal.Confidence;
import dev.clio.index.signal.Inquiry;
import dev.clio.index.signal.QueryTerm;
import dev.clio.index.signal.Reading;
import dev.clio.index.signal.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions from a view of the index. Immutable, thread-safe. */
public final class Answerer {
  private static final int EXCERPTS = 3;

  private final Ranker ranker;
  private final Confidence confidence;
  private final Cutter cutter = new Cutter(Excerpt.LONGEST);
  private final double refuseBelow;

  /**
   * Makes an answerer.
   *
   * @param refuseBelow confidence under which the answer is "not in the sources", 0 to 1
   */
  public Answerer(
      Language language,
      Words words,
      Aliases aliases,
      Reading.Reader reader,
      Weights weights,
      Dictionary dictionary,
      Optional<Meaning> meaning,
      double refuseBelow) {
    this.ranker = Ranker.of(language, words, aliases, reader, weights, dictionary, meaning);
    this.confidence = new Confidence(weights);
    this.refuseBelow = refuseBelow;
  }

  /** What the sources say. */
  public Findings ask(View view, Question question) throws IOException {
    Inquiry inquiry = ranker.inquiry(view, question);
    List<Ranked> ranked = ranker.candidates(view, inquiry, EXCERPTS);
    if (ranked.isEmpty()) {
      return new Findings.NotInTheSources(List.of(), 0);
    }
    double focus = ranker.focus(view);
    double sure = confidence.of(inquiry, ranked.getFirst().candidate(), focus);
    if (!view.selection().boosted().isEmpty()) {
      List<Ranked> boosted = Ranked.boosted(ranked, view.selection());
      double boostedSure = confidence.of(inquiry, boosted.getFirst().candidate(), focus);
      // A boost must not turn an answer into a refusal.
      if (sure < refuseBelow || boostedSure >= refuseBelow) {
        ranked = boosted;
        sure = boostedSure;
      }
    }
    if (sure >= refuseBelow) {
      return new Findings.Found(excerpts(inquiry, ranked, EXCERPTS), sure);
    }
    List<Ranked> related = ranked.stream().filter(one -> isRelated(inquiry, one)).toList();
    return new Findings.NotInTheSources(excerpts(inquiry, related, EXCERPTS), sure);
  }

  /** Whether a passage has a word of the question at all; without one it would only puzzle. */
  private static boolean isRelated(Inquiry inquiry, Ranked ranked) {
    return inquiry.terms().stream().anyMatch(term -> ranked.candidate().match(term) > 0);
  }

  /**
   * What confidence in the best passage rests on, by name; empty if there is none, or it cannot be
   * compared by meaning.
   */
  public Map<String, Double> strengths(View view, Question question) throws IOException {
    Inquiry inquiry = ranker.inquiry(view, question);
    List<Ranked> ranked = ranker.candidates(view, inquiry, EXCERPTS);
    return ranked.isEmpty() || ranked.getFirst().candidate().likeness().isEmpty()
        ? Map.of()
        : Confidence.strengths(inquiry, ranked.getFirst().candidate(), ranker.focus(view));
  }

  /** The passages that come nearest to a question, best first, whether they answer it or not. */
  public List<Excerpt> nearest(View view, Question question, int most) throws IOException {
    Inquiry inquiry = ranker.inquiry(view, question);
    List<Ranked> ranked = ranker.candidates(view, inquiry, most);
    return excerpts(inquiry, ranked, most);
  }

  /** Ranks given passages. */
  public List<Excerpt> rank(View view, Question question, List<PassageId> passages)
      throws IOException {
    Inquiry inquiry = ranker.inquiry(view, question);
    return excerpts(inquiry, ranker.rank(view, inquiry, passages), passages.size());
  }

  /** Words of the question that stand in the passage, as the question has them. */
  public List<String> matched(View view, Question question, Passage passage) {
    Inquiry inquiry = ranker.inquiry(view, question);
    Candidate candidate =
        Candidate.of(
            inquiry,
            ranker.reader().read(passage),
            0,
            Optional.empty(),
            ranker.answers(),
            ranker.weights());
    return inquiry.terms().stream()
        .filter(term -> candidate.match(term) > 0)
        .map(QueryTerm::said)
        .toList();
  }

  private List<Excerpt> excerpts(Inquiry inquiry, List<Ranked> ranked, int most) {
    return ranked.stream().limit(most).map(one -> excerpt(inquiry, one)).toList();
  }

  private Excerpt excerpt(Inquiry inquiry, Ranked ranked) {
    Reading reading = ranked.candidate().reading();
    List<Scored> sentences = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      sentences.add(
          new Scored(
              reading.sentences().get(i).range(), ranked.candidate().evidence().get(i).score()));
    }
    int best = ranked.candidate().best();
    List<Scored> telling =
        ranker.answers().telling(inquiry, reading.sentences().get(best)).entrySet().stream()
            .map(word -> new Scored(word.getKey(), word.getValue()))
            .toList();
    Cut cut = cutter.around(reading.passage().text(), sentences, best, telling);
    return new Excerpt(
        reading.passage(), cut.shown(), cut.answer(), ranked.score(), ranked.strengths());
  }
}
