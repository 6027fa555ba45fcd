package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds how deep an item stands: by its indentation, else by its way of counting. Not thread-safe.
 */
final class Outline {
  private record Open(int indent, ItemLabel.Style style, String path) {}

  private final List<Open> open = new ArrayList<>();

  /** The next item of the outline, with its depth and its label from the top: "9.1". */
  Block.Item add(ItemLabel label, int indent, int line) {
    close(label, indent);
    String path = path(label.label());
    open.add(new Open(indent, label.style(), path));
    int depth = Math.max(open.size(), label.levels());
    return new Block.Item(depth, path, label.text(), line);
  }

  /** Something else came between. */
  void reset() {
    open.clear();
  }

  private void close(ItemLabel label, int indent) {
    while (!open.isEmpty() && open.getLast().indent() > indent) {
      open.removeLast();
    }
    if (open.isEmpty() || open.getLast().indent() < indent) {
      return;
    }
    for (int i = open.size() - 1; i >= 0 && open.get(i).indent() == indent; i--) {
      if (open.get(i).style() == label.style()) {
        open.subList(i, open.size()).clear();
        return;
      }
    }
  }

  private String path(String own) {
    String above = open.isEmpty() ? "" : open.getLast().path();
    boolean whole = above.isEmpty() || own.isEmpty() || own.startsWith(above + ".");
    return whole ? own : above + "." + own;
  }
}
