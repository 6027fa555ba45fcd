package dev.clio.index.signal;

import java.util.Map;
import java.util.Set;

/** How well terms of a text stand for a term of the question. */
final class Matches {
  private Matches() {}

  /** The best that any of {@code terms} does, 0 to 1. */
  static double best(QueryTerm asked, Set<String> terms) {
    double best = 0;
    for (Map.Entry<String, Double> alternative : asked.alternatives().entrySet()) {
      if (alternative.getValue() > best && terms.contains(alternative.getKey())) {
        best = alternative.getValue();
      }
    }
    return best;
  }
}
