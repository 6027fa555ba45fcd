package dev.clio.index.signal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure we are that the best passage answers: a logistic model over what the question asks for
 * and the passage does not hold. Its weights are fitted, see {@link ConfidenceTraining}.
 *
 * <p>Where all sources are about one thing, so are most questions, and what is asked in other words
 * is there more often than not; where they are about everything, words that are not there tell that
 * the topic is not. So each weight has a second one that counts as much as the sources are about
 * one thing.
 */
public final class Confidence {
  /** Strength where there is nothing that could be missing. */
  private static final double NOTHING_MISSING = 0.9;

  /** Terms of less than this share of the heaviest one's weight decide nothing alone. */
  private static final double LIGHT = 0.3;

  /** Passages about all kinds of things have vectors with a mean of this length. */
  private static final double ALL_KINDS = 0.7;

  /** Passages about one thing have vectors with a mean that is so much longer, or a little more. */
  private static final double ONE_THING = 0.1;

  private static final double MOST_FOCUSED = 1.5;

  private static final int HEAVIEST = 2;
  private static final int MOST_TERMS = 8;
  private static final int USUAL_TERMS = 5;

  private final Weights weights;

  public Confidence(Weights weights) {
    this.weights = weights;
  }

  /**
   * The probability that the sources answer, 0 to 1.
   *
   * @param focus the length of the mean of all passages' vectors, 0 to 1
   */
  public double of(Inquiry inquiry, Candidate best, double focus) {
    if (inquiry.terms().isEmpty()) {
      return 0;
    }
    String model = best.likeness().isPresent() ? "sure" : "sure-words";
    double sum = weights.of(model, "bias") + weights.sum(model, strengths(inquiry, best, focus));
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * What confidence rests on, by name.
   *
   * @param focus the length of the mean of all passages' vectors, 0 to 1
   */
  public static Map<String, Double> strengths(Inquiry inquiry, Candidate best, double focus) {
    Map<String, Double> strengths = new LinkedHashMap<>();
    strengths.put("heaviest", heaviest(inquiry, best));
    strengths.put("unknown-names", unknownNames(inquiry));
    strengths.put("lacks", lacks(inquiry, best));
    strengths.put("coverage", new Coverage().of(inquiry, best));
    strengths.put("direct", best.evidence().get(best.best()).direct());
    if (best.likeness().isEmpty()) {
      strengths.put("terms", (double) terms(inquiry));
      strengths.put("unknown", unknown(inquiry));
      strengths.put("near", best.evidence().get(best.best()).near());
      return strengths;
    }
    Likeness likeness = best.likeness().get();
    strengths.put("meaning", likeness.whole());
    strengths.put("late", likeness.late());
    strengths.put("late-sentence", likeness.sentences().get(best.best()).late());
    strengths.put("second", likeness.second());
    strengths.put("second-sentence", likeness.sentences().get(best.best()).second());
    strengths.put("unmatched", unmatched(inquiry, best, likeness));
    strengths.put("weakest", weakest(inquiry, best, likeness));
    double share = Math.clamp((focus - ALL_KINDS) / ONE_THING, 0, MOST_FOCUSED);
    Map<String, Double> focused = new LinkedHashMap<>();
    focused.put("focused", share);
    focused.put("focused-terms", share * terms(inquiry));
    strengths.forEach((name, strength) -> focused.put("focused-" + name, share * strength));
    strengths.putAll(focused);
    return strengths;
  }

  /** Number of terms; a question what something is has few by nature and counts as a usual one. */
  private static int terms(Inquiry inquiry) {
    return inquiry.wanted() == AnswerType.DEFINITION
        ? USUAL_TERMS
        : Math.min(MOST_TERMS, inquiry.terms().size());
  }

  /** How much of the weight of the heaviest terms stands in the passage. */
  private static double heaviest(Inquiry inquiry, Candidate best) {
    List<QueryTerm> heaviest =
        inquiry.terms().stream()
            .sorted(Comparator.comparingDouble(QueryTerm::weight).reversed())
            .limit(HEAVIEST)
            .toList();
    double weight = heaviest.stream().mapToDouble(QueryTerm::weight).sum();
    double found = heaviest.stream().mapToDouble(term -> term.weight() * best.match(term)).sum();
    return found / Math.max(weight, 1e-9);
  }

  /** The share of the question's weight that is names which no source knows. */
  private static double unknownNames(Inquiry inquiry) {
    return share(inquiry, inquiry.terms().stream().filter(QueryTerm::name).toList());
  }

  /** The share of the question's weight that no source knows. */
  private static double unknown(Inquiry inquiry) {
    return share(inquiry, inquiry.terms());
  }

  private static double share(Inquiry inquiry, List<QueryTerm> terms) {
    return terms.stream().filter(term -> !term.known()).mapToDouble(QueryTerm::weight).sum()
        / Math.max(inquiry.weight(), 1e-9);
  }

  /** How much the answer and the sentences beside it lack something of a kind that can be told. */
  private static double lacks(Inquiry inquiry, Candidate best) {
    return switch (inquiry.wanted()) {
      case PERSON, TIME, DAY, PLACE, NUMBER -> {
        int from = Math.max(0, best.best() - 1);
        int to = Math.min(best.evidence().size(), best.best() + 2);
        yield 1
            - best.evidence().subList(from, to).stream()
                .mapToDouble(SentenceEvidence::typed)
                .max()
                .orElse(0);
      }
      case REASON, DEFINITION, OTHER -> 0;
    };
  }

  /** How near in meaning the passage comes to the terms whose words it does not hold. */
  private static double unmatched(Inquiry inquiry, Candidate best, Likeness likeness) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < inquiry.terms().size(); i++) {
      QueryTerm term = inquiry.terms().get(i);
      if (best.match(term) < 0.5) {
        sum += term.weight() * likeness.terms().get(i);
        weight += term.weight();
      }
    }
    return weight == 0 ? NOTHING_MISSING : sum / weight;
  }

  /** How well the answer sentence serves the telling term that it serves worst. */
  private static double weakest(Inquiry inquiry, Candidate best, Likeness likeness) {
    double heaviest = inquiry.terms().stream().mapToDouble(QueryTerm::weight).max().orElse(0);
    Reading.Sentence sentence = best.reading().sentences().get(best.best());
    double weakest = 1;
    for (int i = 0; i < inquiry.terms().size(); i++) {
      QueryTerm term = inquiry.terms().get(i);
      if (term.weight() > LIGHT * heaviest) {
        double meant = likeness.sentences().get(best.best()).terms().get(i);
        weakest = Math.min(weakest, Math.max(meant, Matches.best(term, sentence.terms())));
      }
    }
    return weakest;
  }
}
