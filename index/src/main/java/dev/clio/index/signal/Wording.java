package dev.clio.index.signal;

import dev.clio.index.passage.TextRange;
import java.util.List;

/**
 * A question in the words in which its meaning is looked for: typing mistakes mended, what it
 * leaves out added.
 *
 * @param emphasis the words that tell more than others: those of the inquiry's terms, in the same
 *     order
 */
public record Wording(String text, List<Emphasis> emphasis) {
  public Wording {
    emphasis = List.copyOf(emphasis);
  }

  /**
   * A word and its weight.
   *
   * @param range of the wording
   */
  public record Emphasis(TextRange range, double weight) {}

  /** The weight of what stands at {@code range}, {@code otherwise} where nothing is emphasised. */
  double weight(TextRange range, double otherwise) {
    for (Emphasis word : emphasis) {
      if (word.range.contains(range)
          || (range.start() >= word.range.start() && range.start() < word.range.end())) {
        return word.weight;
      }
    }
    return otherwise;
  }
}
