package dev.clio.index.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the running text of a PDF looks: lengths in points.
 *
 * @param size of the letters
 * @param pitch from one line to the next
 * @param width of a full line
 * @param headings sizes of headings, the largest first
 */
record PdfLook(float size, float pitch, float width, List<Float> headings) {
  private static final float LARGER = 1.12f;
  private static final int MOST_LEVELS = 4;

  static PdfLook of(List<PdfLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    for (PdfLine line : lines) {
      letters.merge(rounded(line.size()), line.text().length(), Integer::sum);
    }
    float size =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(10f);
    List<Float> larger =
        letters.keySet().stream()
            .filter(other -> other > size * LARGER)
            .sorted((a, b) -> Float.compare(b, a))
            .limit(MOST_LEVELS)
            .toList();
    return new PdfLook(size, pitch(lines, size), width(lines), larger);
  }

  /** Level of a heading of this size, 1 is outermost; 0 for running text. */
  int level(PdfLine line) {
    float lineSize = rounded(line.size());
    for (int i = 0; i < headings.size(); i++) {
      if (lineSize >= headings.get(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean full(PdfLine line) {
    return line.width() >= width * 0.8f;
  }

  private static float pitch(List<PdfLine> lines, float size) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).y() - lines.get(i - 1).y();
      if (lines.get(i).page() == lines.get(i - 1).page() && step > 0 && step < size * 3) {
        steps.add(step);
      }
    }
    steps.sort(Float::compare);
    return steps.isEmpty() ? size * 1.3f : steps.get(steps.size() / 2);
  }

  private static float width(List<PdfLine> lines) {
    double[] widths = lines.stream().mapToDouble(PdfLine::width).sorted().toArray();
    return widths.length == 0
        ? 0
        : (float) Arrays.stream(widths).skip(widths.length * 9L / 10).findFirst().orElse(0);
  }

  private static float rounded(float size) {
    return Math.round(size * 2) / 2f;
  }
}
