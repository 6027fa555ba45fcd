package dev.clio.index.answer;

import dev.clio.index.passage.Origin;
import dev.clio.index.passage.Selection;
import dev.clio.index.signal.Candidate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A candidate with its score and what the score is made of. */
record Ranked(Candidate candidate, Origin origin, Map<String, Double> strengths, double score) {
  static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score).reversed();

  /**
   * What a boost adds, as a share of the best score: as much as the second is behind the first in
   * the median of the questions on the study pack.
   */
  private static final double BOOST = 0.08;

  /** The same with those first that the selection boosts, where others are hardly better. */
  static List<Ranked> boosted(List<Ranked> ranked, Selection selection) {
    double more = BOOST * Math.abs(ranked.getFirst().score);
    return ranked.stream()
        .map(one -> selection.boosts(one.origin) ? one.with(more) : one)
        .sorted(BEST_FIRST)
        .toList();
  }

  private Ranked with(double more) {
    Map<String, Double> strengthened = new LinkedHashMap<>(strengths);
    strengthened.put("boosted", more);
    return new Ranked(candidate, origin, strengthened, score + more);
  }
}
