package dev.clio.index.signal;

import java.util.List;
import java.util.Optional;

/**
 * A passage under examination.
 *
 * @param bm25 its BM25 score as a share of the best one's, 0 to 1
 * @param evidence of each sentence, in order
 * @param likeness in meaning, where it was compared
 */
public record Candidate(
    Reading reading, double bm25, List<SentenceEvidence> evidence, Optional<Likeness> likeness) {
  public Candidate {
    evidence = List.copyOf(evidence);
  }

  /** Examines a passage. */
  public static Candidate of(
      Inquiry inquiry,
      Reading reading,
      double bm25,
      Optional<Likeness> likeness,
      Answers answers,
      Weights weights) {
    List<SentenceEvidence> evidence =
        SentenceEvidence.of(inquiry, reading, likeness, answers, weights);
    return new Candidate(reading, bm25, evidence, likeness);
  }

  /** Index of the sentence that answers best. */
  public int best() {
    int best = 0;
    for (int i = 1; i < evidence.size(); i++) {
      if (evidence.get(i).score() > evidence.get(best).score()) {
        best = i;
      }
    }
    return best;
  }

  /** How well a term of the question stands anywhere in or above the passage, 0 to 1. */
  public double match(QueryTerm term) {
    double best = Matches.best(term, reading.above());
    for (Reading.Sentence sentence : reading.sentences()) {
      best = Math.max(best, Matches.best(term, sentence.terms()));
    }
    return best;
  }
}
