package dev.clio.index.signal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All signals, and the score that their weighted sum is. */
public final class Signals {
  private static final List<Signal> ALL =
      List.of(
          new WordMatch(),
          new Coverage(),
          new BestSentence(),
          new WantedKind(),
          new Neighbours(),
          new Above(),
          new NearestYear(),
          new YearWithin(),
          new Meant(),
          new LateInteraction(),
          new LateSentence(),
          new SecondInteraction(),
          new SecondSentence());

  private final Weights weights;

  public Signals(Weights weights) {
    this.weights = weights;
  }

  /** The strength of every signal, by name. */
  public Map<String, Double> of(Inquiry inquiry, Candidate candidate) {
    Map<String, Double> strengths = new LinkedHashMap<>();
    for (Signal signal : ALL) {
      strengths.put(signal.name(), signal.of(inquiry, candidate));
    }
    return strengths;
  }

  /**
   * The rank score that the signals add up to.
   *
   * @param meant whether meaning was compared; words alone are weighed differently
   */
  public double score(Map<String, Double> strengths, boolean meant) {
    return weights.sum(meant ? "rank" : "rank-words", strengths);
  }

  /** The same among a few candidates that are all about what is asked. */
  public double choice(Map<String, Double> strengths, boolean meant) {
    return weights.sum(meant ? "choose" : "rank-words", strengths);
  }
}
