package dev.clio.index.signal;

import dev.clio.index.semantic.TextVectors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How near in meaning a passage is to a question.
 *
 * @param whole cosine of the two as wholes
 * @param late mean over the question's word pieces, by weight, of how near the nearest piece of the
 *     passage is: late interaction
 * @param sentences the same for each sentence of the passage alone
 */
public record Likeness(double whole, double late, List<Double> sentences) {
  /** Weight of a piece that is no telling word, beside about 2 to 8 of one that is. */
  private static final double PLAIN = 0.5;

  public Likeness {
    sentences = List.copyOf(sentences);
  }

  /**
   * Compares.
   *
   * @param passage vectors of what stands above the passage and, from {@code origin} on, its text
   */
  public static Likeness of(
      Wording wording, TextVectors question, TextVectors passage, Reading reading, int origin) {
    double[] weights =
        question.ranges().stream().mapToDouble(range -> wording.weight(range, PLAIN)).toArray();
    double[][] nearest =
        passage.nearest(
            question,
            IntStream.concat(
                    IntStream.of(0),
                    reading.sentences().stream()
                        .mapToInt(sentence -> origin + sentence.range().start()))
                .toArray());
    double[] anywhere = new double[weights.length];
    for (double[] part : nearest) {
      Arrays.setAll(anywhere, i -> Math.max(anywhere[i], part[i]));
    }
    return new Likeness(
        passage.cosine(question),
        mean(anywhere, weights),
        Arrays.stream(nearest).skip(1).map(part -> mean(part, weights)).toList());
  }

  private static double mean(double[] values, double[] weights) {
    double sum = 0;
    double weight = 1e-9;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
      weight += weights[i];
    }
    return sum / weight;
  }
}
