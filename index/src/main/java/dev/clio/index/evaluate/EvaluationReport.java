package dev.clio.index.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What was measured: over all questions, by what they are like, and for each. */
public record EvaluationReport(List<Outcome> outcomes) {
  /** Any seed will do, so long as it stays. */
  private static final Bootstrap BOOTSTRAP = new Bootstrap(20_261_126);

  public EvaluationReport {
    outcomes = List.copyOf(outcomes);
  }

  /** The figures over all questions. */
  public Figures all() {
    return Figures.of(outcomes);
  }

  /** One figure over all questions; empty where nothing could tell. */
  public OptionalDouble mean(Measure measure) {
    return measure.mean(outcomes);
  }

  /** The figures for each value of each trait that questions have, in the order of their names. */
  public Map<String, Map<String, Figures>> by() {
    Map<String, Map<String, List<Outcome>>> groups = new TreeMap<>();
    for (Outcome outcome : outcomes) {
      outcome
          .of()
          .traits()
          .forEach(
              (trait, value) ->
                  groups
                      .computeIfAbsent(trait, first -> new TreeMap<>())
                      .computeIfAbsent(value, first -> new ArrayList<>())
                      .add(outcome));
    }
    Map<String, Map<String, Figures>> by = new TreeMap<>();
    groups.forEach(
        (trait, values) -> {
          Map<String, Figures> figures = new TreeMap<>();
          values.forEach((value, group) -> figures.put(value, Figures.of(group)));
          by.put(trait, figures);
        });
    return by;
  }

  /** How far each figure can be trusted; those that nothing could tell are left out. */
  public Map<Measure, Interval> intervals() {
    Map<Measure, Interval> intervals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double[] values =
          outcomes.stream().map(measure::of).flatMapToDouble(OptionalDouble::stream).toArray();
      if (values.length > 0) {
        intervals.put(measure, BOOTSTRAP.ofMean(values));
      }
    }
    return intervals;
  }

  /**
   * How far confidence can be trusted; empty unless some questions can be answered and some not.
   */
  public Optional<Calibration> calibration() {
    return Calibration.of(outcomes);
  }

  /**
   * Each figure beside that of another who was asked the same.
   *
   * @throws IllegalArgumentException if the questions are not the same in the same order
   */
  public Map<Measure, Comparison> against(EvaluationReport baseline) {
    if (!questions(outcomes).equals(questions(baseline.outcomes))) {
      throw new IllegalArgumentException("they were asked other questions");
    }
    Map<Measure, Comparison> comparisons = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double[] differences =
          IntStream.range(0, outcomes.size())
              .filter(i -> measure.of(outcomes.get(i)).isPresent())
              .mapToDouble(
                  i -> value(measure, outcomes.get(i)) - value(measure, baseline.outcomes.get(i)))
              .toArray();
      if (differences.length > 0) {
        double ours = measure.mean(outcomes).orElseThrow();
        double theirs = measure.mean(baseline.outcomes).orElseThrow();
        OptionalDouble ratio =
            theirs == 0 ? OptionalDouble.empty() : OptionalDouble.of(ours / theirs);
        comparisons.put(
            measure, new Comparison(ours, theirs, ratio, BOOTSTRAP.ofMean(differences)));
      }
    }
    return comparisons;
  }

  private static double value(Measure measure, Outcome outcome) {
    return measure.of(outcome).orElseThrow();
  }

  private static List<EvaluationQuestion> questions(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::of).toList();
  }
}
