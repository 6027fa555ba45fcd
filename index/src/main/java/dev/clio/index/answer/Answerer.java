package dev.clio.index.answer;

import dev.clio.index.excerpt.Cutter;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions from a view of the index. Immutable, thread-safe. */
public final class Answerer {
  private static final int EXCERPTS = 3;

  private final Ranker ranker;
  private final Confidence confidence;
  private final Showing showing;
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
    this.showing = new Showing(new Cutter(Excerpt.LONGEST), ranker.answers());
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
      return new Findings.Found(showing.likeliest(inquiry, ranked, EXCERPTS), sure);
    }
    List<Ranked> related = ranked.stream().filter(one -> isRelated(inquiry, one)).toList();
    return new Findings.NotInTheSources(showing.ofEach(inquiry, related, EXCERPTS), sure);
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
    return showing.ofEach(inquiry, ranked, most);
  }

  /** Ranks given passages. */
  public List<Excerpt> rank(View view, Question question, List<PassageId> passages)
      throws IOException {
    Inquiry inquiry = ranker.inquiry(view, question);
    return showing.ofEach(inquiry, ranker.rank(view, inquiry, passages), passages.size());
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
}
