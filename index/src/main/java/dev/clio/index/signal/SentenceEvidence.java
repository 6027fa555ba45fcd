package dev.clio.index.signal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much of the question a sentence holds.
 *
 * @param direct share of the question's weight that stands in the sentence itself, 0 to 1
 * @param near the same, with what stands in the sentences beside it, above the passage or elsewhere
 *     in it counted in part
 * @param likeness nearness in meaning, 0 where it was not compared
 * @param typed how surely something of the wanted kind stands in it that the question did not say
 * @param score by which the answer sentence of a passage is chosen
 */
public record SentenceEvidence(
    double direct, double near, Likeness.OfSentence likeness, double typed, double score) {
  /** How much a term counts that stands in the sentence before, and so on, beside one here. */
  private static final double BEFORE = 0.5;

  private static final double AFTER = 0.3;
  private static final double ABOVE = 0.35;
  private static final double ELSEWHERE = 0.2;

  /** Evidence of all sentences of a passage, in order. */
  static List<SentenceEvidence> of(
      Inquiry inquiry,
      Reading reading,
      Optional<Likeness> likeness,
      Answers answers,
      Weights weights) {
    return IntStream.range(0, reading.sentences().size())
        .mapToObj(at -> of(inquiry, reading, at, likeness, answers, weights))
        .toList();
  }

  private static SentenceEvidence of(
      Inquiry inquiry,
      Reading reading,
      int at,
      Optional<Likeness> likeness,
      Answers answers,
      Weights weights) {
    double direct = 0;
    double near = 0;
    for (QueryTerm term : inquiry.terms()) {
      double here = Matches.best(term, reading.sentences().get(at).terms());
      direct += term.weight() * here;
      near += term.weight() * Math.max(here, around(term, reading, at));
    }
    double whole = Math.max(inquiry.weight(), 1e-9);
    near /= whole;
    double typed = answers.standIn(inquiry, reading.sentences().get(at));
    Likeness.OfSentence meant =
        likeness.map(compared -> compared.sentences().get(at)).orElse(Likeness.OfSentence.NONE);
    double score =
        weights.sum(
            likeness.isPresent() ? "sentence" : "sentence-words",
            Map.of(
                "near", near,
                "late", meant.late(),
                "second", meant.second(),
                "gist", meant.gist(),
                "typed", typed));
    return new SentenceEvidence(direct / whole, near, meant, typed, score);
  }

  private static double around(QueryTerm term, Reading reading, int at) {
    double best = ABOVE * Matches.best(term, reading.above());
    for (int i = 0; i < reading.sentences().size(); i++) {
      double share = i == at - 1 ? BEFORE : i == at + 1 ? AFTER : ELSEWHERE;
      if (i != at && share > best) {
        best = Math.max(best, share * Matches.best(term, reading.sentences().get(i).terms()));
      }
    }
    return best;
  }
}
