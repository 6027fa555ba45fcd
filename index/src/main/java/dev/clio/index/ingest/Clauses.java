package dev.clio.index.ingest;

import dev.clio.index.passage.TextRange;
import java.util.List;

/** Cuts a sentence that is too long for a passage: after a clause, else between words. */
final class Clauses {
  private Clauses() {}

  /**
   * Adds the sentence to {@code parts}, in as many parts of at most {@code most} words as needed.
   */
  static void cut(String text, TextRange sentence, int most, List<TextRange> parts) {
    int words = WordCount.of(text, sentence);
    int pieces = (words + most - 1) / most;
    int start = sentence.start();
    for (int left = pieces; left > 1; left--) {
      int least = words / (2 * left);
      int aim = words / left;
      TextRange part = part(text, new TextRange(start, sentence.end()), least, aim, most);
      parts.add(part);
      words -= WordCount.of(text, part);
      start = part.end();
      while (WordCount.isBlank(text.charAt(start))) {
        start++;
      }
    }
    if (words > most) {
      cut(text, new TextRange(start, sentence.end()), most, parts);
    } else {
      parts.add(new TextRange(start, sentence.end()));
    }
  }

  /** The beginning of {@code rest} that ends best: at a strong mark, near {@code aim} words. */
  private static TextRange part(String text, TextRange rest, int least, int aim, int most) {
    int words = 0;
    int best = rest.end();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = rest.start() + 1; i < rest.end() && words < most; i++) {
      if (!WordCount.isBlank(text.charAt(i)) || WordCount.isBlank(text.charAt(i - 1))) {
        continue;
      }
      words++;
      double score = strength(text.charAt(i - 1)) - Math.abs(words - aim) / (double) aim;
      if ((words >= least || bestScore == Double.NEGATIVE_INFINITY) && score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return new TextRange(rest.start(), best);
  }

  private static double strength(char mark) {
    return switch (mark) {
      case ';', ':' -> 1;
      case '\u2013', '\u2014' -> 0.8;
      case ',', ')' -> 0.6;
      default -> 0;
    };
  }
}
