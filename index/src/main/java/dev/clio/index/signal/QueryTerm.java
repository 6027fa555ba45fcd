package dev.clio.index.signal;

import dev.clio.index.language.Word;
import java.util.Map;
import java.util.Optional;

/**
 * A word of the question that a passage should hold, in one form or another.
 *
 * @param word where it stands in the question
 * @param said as it is written there
 * @param alternatives the terms that count for it and how much, 0 to 1: itself, the thing that it
 *     names, what it was perhaps meant to be
 * @param information how much it tells, in nats
 * @param share of its information that counts, 0 to 1: less for borrowed and for asking words
 * @param name whether it looks like a name: a capital inside the question, or a number
 * @param known whether any of the alternatives occurs in the sources
 * @param mended what was probably meant, where it was mistyped
 */
public record QueryTerm(
    Word word,
    String said,
    Map<String, Double> alternatives,
    double information,
    double share,
    boolean name,
    boolean known,
    Optional<String> mended) {
  public QueryTerm {
    alternatives = Map.copyOf(alternatives);
  }

  /** How much it counts, in nats. */
  public double weight() {
    return information * share;
  }

  /** How well {@code term} stands for this one, 0 if not at all. */
  public double match(String term) {
    return alternatives.getOrDefault(term, 0.0);
  }
}
