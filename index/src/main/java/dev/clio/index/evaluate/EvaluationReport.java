package dev.clio.index.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was measured: over all questions, by what they are like, and for each. */
public record EvaluationReport(List<Outcome> outcomes) {
  public EvaluationReport {
    outcomes = List.copyOf(outcomes);
  }

  /** The figures over all questions. */
  public Figures all() {
    return Figures.of(outcomes);
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
}
