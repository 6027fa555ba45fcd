package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lines of a text are items of a list or outline. Immutable. */
final class ItemLines {
  /** How far apart two items of one list may be, in labelled lines. */
  private static final int NEAR = 12;

  private final @Nullable ItemLabel[] labels;

  private ItemLines(@Nullable ItemLabel[] labels) {
    this.labels = labels;
  }

  static ItemLines in(List<Line> lines) {
    @Nullable ItemLabel[] labels = new @Nullable ItemLabel[lines.size()];
    List<Integer> labelled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      labels[i] = ItemLabel.of(lines.get(i).trimmed()).orElse(null);
      if (labels[i] != null) {
        labelled.add(i);
      }
    }
    dismissInitials(labels, labelled);
    return new ItemLines(labels);
  }

  /** The label of line {@code i}; null where it is no item. */
  @Nullable ItemLabel at(int i) {
    return labels[i];
  }

  /** A letter or Roman number counts only where another of its list is near: else it is a name. */
  private static void dismissInitials(@Nullable ItemLabel[] labels, List<Integer> labelled) {
    boolean[] alone = new boolean[labels.length];
    for (int n = 0; n < labelled.size(); n++) {
      ItemLabel label = labels[labelled.get(n)];
      int from = Math.max(0, n - NEAR);
      int to = Math.min(labelled.size(), n + NEAR + 1);
      alone[labelled.get(n)] =
          label != null
              && label.doubtful()
              && labelled.subList(from, to).stream()
                  .map(other -> labels[other])
                  .noneMatch(other -> other != null && other.besides(label));
    }
    for (int i = 0; i < labels.length; i++) {
      labels[i] = alone[i] ? null : labels[i];
    }
  }
}
