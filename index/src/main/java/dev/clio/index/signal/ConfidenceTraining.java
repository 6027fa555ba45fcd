package dev.clio.index.signal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Fits the model of {@link Confidence}: logistic regression with an L2 penalty, by Newton's method.
 *
 * @param penalty on the square of each weight but the bias, on strengths brought to a standard
 *     deviation of 1
 */
public record ConfidenceTraining(double penalty) {
  private static final int STEPS = 25;
  private static final int FOLDS = 5;

  /**
   * A question.
   *
   * @param strengths what confidence rests on, by name
   * @param answerable whether the sources answer
   * @param article questions on one article are never trained on to judge each other
   * @param weight how much it counts beside the others
   */
  public record Case(
      Map<String, Double> strengths, boolean answerable, String article, double weight) {
    public Case {
      strengths = Map.copyOf(strengths);
    }
  }

  /** Weights by name, {@code bias} among them. */
  public Map<String, Double> fit(List<Case> cases) {
    List<String> names = List.copyOf(new TreeSet<>(cases.getFirst().strengths().keySet()));
    double[] means = new double[names.size()];
    double[] deviations = new double[names.size()];
    for (int i = 0; i < means.length; i++) {
      String name = names.get(i);
      double[] values = cases.stream().mapToDouble(one -> strength(one, name)).toArray();
      means[i] = mean(values);
      deviations[i] = Math.max(1e-6, Math.sqrt(mean(squares(values, means[i]))));
    }
    double[][] rows = new double[cases.size()][names.size() + 1];
    for (int row = 0; row < rows.length; row++) {
      rows[row][0] = 1;
      for (int i = 0; i < means.length; i++) {
        rows[row][i + 1] = (strength(cases.get(row), names.get(i)) - means[i]) / deviations[i];
      }
    }
    double[] fitted = newton(rows, cases);
    Map<String, Double> weights = new LinkedHashMap<>();
    double bias = fitted[0];
    for (int i = 0; i < means.length; i++) {
      weights.put(names.get(i), fitted[i + 1] / deviations[i]);
      bias -= fitted[i + 1] * means[i] / deviations[i];
    }
    weights.put("bias", bias);
    return weights;
  }

  /** The confidence in each case by a model that was fitted on other articles, in order. */
  public List<Double> crossValidated(List<Case> cases) {
    List<Double> confidences = new ArrayList<>(cases.stream().map(one -> 0.0).toList());
    for (int fold = 0; fold < FOLDS; fold++) {
      int at = fold;
      List<Case> others = cases.stream().filter(one -> fold(one) != at).toList();
      if (others.isEmpty()) {
        continue;
      }
      Map<String, Double> weights = fit(others);
      for (int i = 0; i < cases.size(); i++) {
        if (fold(cases.get(i)) == fold) {
          confidences.set(i, confidence(weights, cases.get(i).strengths()));
        }
      }
    }
    return confidences;
  }

  /** What a model says. */
  public static double confidence(Map<String, Double> weights, Map<String, Double> strengths) {
    double sum = weights.getOrDefault("bias", 0.0);
    for (Map.Entry<String, Double> strength : strengths.entrySet()) {
      sum += weights.getOrDefault(strength.getKey(), 0.0) * strength.getValue();
    }
    return logistic(sum);
  }

  private static int fold(Case one) {
    return Math.floorMod(one.article().hashCode(), FOLDS);
  }

  private double[] newton(double[][] rows, List<Case> cases) {
    int size = rows[0].length;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] curvature = new double[size][size + 1];
      for (int i = 0; i < size; i++) {
        double held = i == 0 ? 1e-6 : penalty;
        curvature[i][i] += held;
        curvature[i][size] -= held * weights[i];
      }
      for (int row = 0; row < rows.length; row++) {
        double chance = logistic(dot(weights, rows[row]));
        double counts = cases.get(row).weight();
        double off = counts * ((cases.get(row).answerable() ? 1 : 0) - chance);
        for (int i = 0; i < size; i++) {
          curvature[i][size] += off * rows[row][i];
          for (int j = 0; j < size; j++) {
            curvature[i][j] += counts * chance * (1 - chance) * rows[row][i] * rows[row][j];
          }
        }
      }
      double[] change = solved(curvature);
      for (int i = 0; i < size; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  /** Solves linear equations, the right side in the last column, by elimination with pivots. */
  private static double[] solved(double[][] equations) {
    int size = equations.length;
    for (int at = 0; at < size; at++) {
      int pivot = at;
      for (int row = at + 1; row < size; row++) {
        if (Math.abs(equations[row][at]) > Math.abs(equations[pivot][at])) {
          pivot = row;
        }
      }
      double[] moved = equations[at];
      equations[at] = equations[pivot];
      equations[pivot] = moved;
      for (int row = 0; row < size; row++) {
        double times = row == at ? 0 : equations[row][at] / equations[at][at];
        for (int column = at; times != 0 && column <= size; column++) {
          equations[row][column] -= times * equations[at][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = equations[i][size] / equations[i][i];
    }
    return solution;
  }

  private static double strength(Case one, String name) {
    return one.strengths().getOrDefault(name, 0.0);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }

  private static double[] squares(double[] values, double mean) {
    double[] squares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      squares[i] = (values[i] - mean) * (values[i] - mean);
    }
    return squares;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
