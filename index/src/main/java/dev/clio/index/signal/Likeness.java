package dev.clio.index.signal;

import dev.clio.index.passage.TextRange;
import dev.clio.index.semantic.Comparison;
import dev.clio.index.semantic.PassageVectors;
import dev.clio.index.semantic.TextVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How near in meaning a passage is to a question.
 *
 * @param whole cosine of the two as wholes
 * @param late mean over the question's word pieces, by weight, of how near the nearest piece of the
 *     passage is: late interaction
 * @param second the same by the second encoder
 * @param terms the first for each term of the inquiry alone
 * @param sentences of each sentence alone
 */
public record Likeness(
    double whole, double late, double second, List<Double> terms, List<OfSentence> sentences) {
  /** Weight of a piece that is no telling word, beside about 2 to 8 of one that is. */
  private static final double PLAIN = 0.5;

  public Likeness {
    terms = List.copyOf(terms);
    sentences = List.copyOf(sentences);
  }

  /**
   * How near one sentence is, read with the passage around it.
   *
   * @param late as of the passage
   * @param second as of the passage
   * @param gist cosine of its mean word piece with the question as a whole
   * @param terms as of the passage
   */
  public record OfSentence(double late, double second, double gist, List<Double> terms) {
    /** Of what was not compared. */
    static final OfSentence NONE = new OfSentence(0, 0, 0, List.of());

    public OfSentence {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Compares.
   *
   * @param passage vectors of what stands above the passage and, from {@code origin} on, its text
   */
  public static Likeness of(
      Wording wording, TextVectors question, PassageVectors passage, Reading reading, int origin) {
    double[] weights =
        question.ranges().stream().mapToDouble(range -> wording.weight(range, PLAIN)).toArray();
    // Part 0 is what stands above.
    IntStream begins =
        IntStream.concat(
            IntStream.of(0),
            reading.sentences().stream().mapToInt(sentence -> origin + sentence.range().start()));
    Comparison comparison = passage.compare(question, begins.toArray());
    List<int[]> terms = terms(wording, question.ranges());
    double[] anywhere = best(comparison.nearest());
    List<OfSentence> sentences =
        IntStream.range(1, comparison.gists().length)
            .mapToObj(
                part ->
                    new OfSentence(
                        mean(comparison.nearest()[part], weights),
                        mean(comparison.second()[part], weights),
                        comparison.gists()[part],
                        means(comparison.nearest()[part], terms)))
            .toList();
    return new Likeness(
        passage.cosine(question),
        mean(anywhere, weights),
        mean(best(comparison.second()), weights),
        means(anywhere, terms),
        sentences);
  }

  private static double[] best(double[][] parts) {
    double[] best = new double[parts[0].length];
    for (double[] part : parts) {
      Arrays.setAll(best, i -> Math.max(best[i], part[i]));
    }
    return best;
  }

  /** For each emphasised word the pieces of the question that stand in it. */
  private static List<int[]> terms(Wording wording, List<TextRange> pieces) {
    return wording.emphasis().stream()
        .map(
            word ->
                IntStream.range(0, pieces.size())
                    .filter(
                        i ->
                            pieces.get(i).start() < word.range().end()
                                && word.range().start() < pieces.get(i).end())
                    .toArray())
        .toList();
  }

  private static List<Double> means(double[] nearest, List<int[]> terms) {
    List<Double> means = new ArrayList<>(terms.size());
    for (int[] pieces : terms) {
      double sum = 0;
      for (int piece : pieces) {
        sum += nearest[piece];
      }
      means.add(sum / Math.max(1, pieces.length));
    }
    return means;
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
