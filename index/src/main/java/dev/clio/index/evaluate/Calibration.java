package dev.clio.index.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far confidence can be taken at its word, on questions of which some can be answered and some
 * cannot.
 *
 * @param auroc probability that a question that can be answered gets more confidence than one that
 *     cannot
 * @param error expected calibration error: how far confidence is from the share of questions that
 *     can be answered, over ten groups of about as many questions each (Naeini et al. 2015)
 * @param brier mean square of how far confidence is from 1 or 0
 */
public record Calibration(double auroc, double error, double brier) {
  private static final int GROUPS = 10;

  /** A confidence, and whether the question can be answered. */
  public record Mark(double confidence, boolean answerable) {
    double distance() {
      return answerable ? 1 - confidence : confidence;
    }
  }

  /** Of these outcomes; empty unless some can be answered and some cannot. */
  static Optional<Calibration> of(Collection<Outcome> outcomes) {
    return ofMarks(
        outcomes.stream()
            .map(one -> new Mark(one.findings().confidence(), !one.of().mustBeRefused()))
            .toList());
  }

  /** Of these confidences; empty unless some questions can be answered and some cannot. */
  public static Optional<Calibration> ofMarks(Collection<Mark> unsorted) {
    List<Mark> marks =
        unsorted.stream().sorted(Comparator.comparingDouble(Mark::confidence)).toList();
    long yes = marks.stream().filter(Mark::answerable).count();
    if (yes == 0 || yes == marks.size()) {
      return Optional.empty();
    }
    double brier =
        marks.stream().mapToDouble(mark -> mark.distance() * mark.distance()).average().orElse(0);
    return Optional.of(new Calibration(auroc(marks, yes), error(marks), brier));
  }

  /** By the sum of ranks (Mann and Whitney 1947); equals share the mean of their ranks. */
  private static double auroc(List<Mark> sorted, long yes) {
    double ranks = 0;
    int from = 0;
    while (from < sorted.size()) {
      int to = from;
      while (to < sorted.size() && sorted.get(to).confidence == sorted.get(from).confidence) {
        to++;
      }
      double rank = (from + 1 + to) / 2.0;
      ranks += rank * sorted.subList(from, to).stream().filter(Mark::answerable).count();
      from = to;
    }
    long no = sorted.size() - yes;
    return (ranks - yes * (yes + 1) / 2.0) / ((double) yes * no);
  }

  private static double error(List<Mark> sorted) {
    List<Double> errors = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      List<Mark> marks =
          sorted.subList(group * sorted.size() / GROUPS, (group + 1) * sorted.size() / GROUPS);
      double told = marks.stream().mapToDouble(Mark::confidence).sum();
      double held = marks.stream().filter(Mark::answerable).count();
      errors.add(Math.abs(told - held));
    }
    return errors.stream().mapToDouble(Double::doubleValue).sum() / sorted.size();
  }
}
