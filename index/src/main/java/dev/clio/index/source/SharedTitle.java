package dev.clio.index.source;

import java.util.List;
import java.util.Optional;

/**
 * The title of a document whose top headings begin alike: "Trade 1900-1914" and "Trade 1914-1918"
 * are parts of "Trade".
 */
final class SharedTitle {
  private static final int FEWEST_WORDS = 2;

  private SharedTitle() {}

  static Optional<String> of(List<Block> blocks) {
    List<Block.Heading> headings =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .toList();
    int top = headings.stream().mapToInt(Block.Heading::level).min().orElse(0);
    List<List<String>> words =
        headings.stream()
            .filter(heading -> heading.level() == top)
            .map(heading -> List.of(heading.text().split(" ")))
            .toList();
    if (words.size() < 2) {
      return Optional.empty();
    }
    List<String> shared = words.getFirst();
    for (List<String> other : words) {
      shared = shared.subList(0, alike(shared, other));
    }
    return Optional.of(shared)
        .filter(found -> found.size() >= FEWEST_WORDS)
        .map(found -> String.join(" ", found));
  }

  private static int alike(List<String> some, List<String> other) {
    int n = 0;
    while (n < some.size() && n < other.size() && some.get(n).equals(other.get(n))) {
      n++;
    }
    return n;
  }
}
