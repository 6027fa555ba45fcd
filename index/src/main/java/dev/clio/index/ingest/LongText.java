package dev.clio.index.ingest;

import dev.clio.index.language.Sentences;
import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a text that is too long for one passage at sentence ends, into pieces of like length. */
final class LongText {
  private final Sentences sentences;
  private final int most;

  /**
   * @param most words of a piece
   */
  LongText(Sentences sentences, int most) {
    this.sentences = sentences;
    this.most = most;
  }

  /** The pieces, verbatim; together they hold all words in order. */
  List<String> split(String text) {
    int words = WordCount.of(text);
    if (words <= most) {
      return List.of(text);
    }
    List<TextRange> parts = new ArrayList<>();
    for (TextRange sentence : sentences.of(text)) {
      Clauses.cut(text, sentence, most, parts);
    }
    int pieces = (words + most - 1) / most;
    List<String> split = new ArrayList<>();
    for (TextRange piece : balanced(text, parts, words / (double) pieces)) {
      split.add(piece.of(text));
    }
    return split;
  }

  /** The cut of the parts into pieces whose lengths differ least from {@code aim}. */
  private List<TextRange> balanced(String text, List<TextRange> parts, double aim) {
    int n = parts.size();
    int[] words = parts.stream().mapToInt(part -> WordCount.of(text, part)).toArray();
    double[] cost = new double[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(cost, 1, n + 1, Double.MAX_VALUE);
    for (int end = 1; end <= n; end++) {
      int sum = 0;
      for (int start = end - 1; start >= 0; start--) {
        sum += words[start];
        if (sum > most && start < end - 1) {
          break;
        }
        double candidate = cost[start] + (sum - aim) * (sum - aim);
        if (candidate < cost[end]) {
          cost[end] = candidate;
          from[end] = start;
        }
      }
    }
    List<TextRange> pieces = new ArrayList<>();
    for (int end = n; end > 0; end = from[end]) {
      pieces.addFirst(new TextRange(parts.get(from[end]).start(), parts.get(end - 1).end()));
    }
    return pieces;
  }
}
