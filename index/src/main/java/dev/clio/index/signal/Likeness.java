package dev.clio.index.signal;

import dev.clio.index.passage.TextRange;
import dev.clio.index.semantic.PassageVectors;
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
 * @param terms the same for each term of the inquiry alone
 * @param sentenceTerms the same for each term of the inquiry and each sentence, by sentence
 */
public record Likeness(
    double whole,
    double late,
    List<Double> sentences,
    List<Double> terms,
    List<List<Double>> sentenceTerms) {
  /** Weight of a piece that is no telling word, beside about 2 to 8 of one that is. */
  private static final double PLAIN = 0.5;

  public Likeness {
    sentences = List.copyOf(sentences);
    terms = List.copyOf(terms);
    sentenceTerms = List.copyOf(sentenceTerms);
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
        Arrays.stream(nearest).skip(1).map(part -> mean(part, weights)).toList(),
        terms(wording, question, anywhere),
        Arrays.stream(nearest).skip(1).map(part -> terms(wording, question, part)).toList());
  }

  private static List<Double> terms(Wording wording, TextVectors question, double[] nearest) {
    return wording.emphasis().stream()
        .map(word -> mean(nearest, piecesOf(word.range(), question.ranges())))
        .toList();
  }

  /** 1 for each piece that stands in {@code word}, else 0. */
  private static double[] piecesOf(TextRange word, List<TextRange> pieces) {
    return pieces.stream()
        .mapToDouble(piece -> piece.start() < word.end() && word.start() < piece.end() ? 1 : 0)
        .toArray();
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
