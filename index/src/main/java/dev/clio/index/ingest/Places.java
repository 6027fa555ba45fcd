package dev.clio.index.ingest;

import dev.clio.index.source.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Counts the blocks of one section. Items count as labelled; bullets by their order. */
final class Places {
  private static final Pattern AROUND_LABEL =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private int paragraphs;
  private final List<Integer> counts = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  Place paragraph() {
    paragraphs++;
    cut(1);
    return new Place(false, List.of(String.valueOf(paragraphs)));
  }

  Place item(Block.Item item) {
    int depth = Math.max(1, Math.min(item.depth(), labels.size() + 1));
    cut(depth);
    if (counts.size() < depth) {
      counts.add(0);
    }
    counts.set(depth - 1, counts.get(depth - 1) + 1);
    while (labels.size() >= depth) {
      labels.removeLast();
    }
    labels.add(label(item.label(), counts.get(depth - 1)));
    return new Place(true, labels);
  }

  /** The label without what leads to it: "9.1" under "9" is "1". */
  private String label(String printed, int count) {
    String label = AROUND_LABEL.matcher(printed).replaceAll("");
    String parent = String.join(".", labels) + ".";
    if (!labels.isEmpty() && label.startsWith(parent)) {
      label = label.substring(parent.length());
    }
    return label.isEmpty() ? String.valueOf(count) : label;
  }

  /** Ends the lists below {@code depth}. */
  private void cut(int depth) {
    while (counts.size() > depth) {
      counts.removeLast();
    }
    while (labels.size() > depth) {
      labels.removeLast();
    }
  }
}
