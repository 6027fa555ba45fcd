package dev.clio.index.source;

import java.util.Arrays;
import java.util.List;

/**
 * Whether the lines of a text were broken at a width, and at which. Where they were not, every line
 * is a paragraph.
 *
 * @param width in characters; 0 where lines are paragraphs
 */
record Wrap(int width) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int FEWEST = 3;

  static Wrap of(List<Line> lines) {
    int[] followed = new int[lines.size()];
    int count = 0;
    int tooLong = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).trimmed().length();
      if (length > WIDEST) {
        tooLong++;
      } else if (length > 0 && !lines.get(i + 1).blank()) {
        followed[count++] = length;
      }
    }
    if (count < FEWEST || tooLong * 10 > count) {
      return new Wrap(0);
    }
    Arrays.sort(followed, 0, count);
    int width = followed[Math.min(count - 1, count * 9 / 10)];
    return new Wrap(width < NARROWEST ? 0 : width);
  }

  boolean present() {
    return width > 0;
  }

  /** Whether a line of this length was probably broken for want of room. */
  boolean full(int length) {
    return present() && length >= width * 0.7;
  }
}
