package dev.clio.index.signal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure we are that the best passage answers: a logistic model over what the question asks for
 * and the passage does not hold.
 */
public final class Confidence {
  private final Weights weights;

  public Confidence(Weights weights) {
    this.weights = weights;
  }

  /** The probability that the sources answer, 0 to 1. */
  public double of(Inquiry inquiry, Candidate best) {
    String model = best.likeness().isPresent() ? "sure" : "sure-words";
    double sum = weights.of(model, "bias") + weights.sum(model, strengths(inquiry, best));
    return 1 / (1 + Math.exp(-sum));
  }

  /** What confidence rests on, by name. */
  public Map<String, Double> strengths(Inquiry inquiry, Candidate best) {
    double whole = Math.max(inquiry.weight(), 1e-9);
    List<QueryTerm> heaviest =
        inquiry.terms().stream()
            .sorted(Comparator.comparingDouble(QueryTerm::weight).reversed())
            .limit(2)
            .toList();
    SentenceEvidence sentence = best.evidence().get(best.best());
    Map<String, Double> strengths = new LinkedHashMap<>();
    strengths.put("coverage", sum(inquiry.terms(), best) / whole);
    strengths.put("sentence", sentence.direct());
    strengths.put("near", sentence.near());
    strengths.put("heaviest", sum(heaviest, best) / Math.max(weight(heaviest), 1e-9));
    strengths.put("unknown", unknown(inquiry) / whole);
    strengths.put("kind", sentence.typed() || inquiry.wanted() == AnswerType.OTHER ? 1.0 : 0.0);
    strengths.put(
        "matched", (double) inquiry.terms().stream().filter(t -> best.match(t) > 0).count());
    best.likeness()
        .ifPresent(
            near -> {
              strengths.put("meaning", near.whole());
              strengths.put("late", near.late());
              strengths.put("late-sentence", near.sentences().get(best.best()));
            });
    return strengths;
  }

  private static double sum(List<QueryTerm> terms, Candidate candidate) {
    return terms.stream().mapToDouble(term -> term.weight() * candidate.match(term)).sum();
  }

  private static double weight(List<QueryTerm> terms) {
    return terms.stream().mapToDouble(QueryTerm::weight).sum();
  }

  private static double unknown(Inquiry inquiry) {
    return weight(inquiry.terms().stream().filter(term -> !term.known()).toList());
  }
}
