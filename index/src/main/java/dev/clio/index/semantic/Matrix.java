package dev.clio.index.semantic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The whole-passage vectors of an index in memory, 384 bytes each, searched one by one. */
final class Matrix {
  private final List<String> names;
  private final List<Quantized> rows;

  /**
   * A matrix.
   *
   * @param names what each row is called
   * @param rows the vectors
   */
  Matrix(List<String> names, List<Quantized> rows) {
    this.names = List.copyOf(names);
    this.rows = List.copyOf(rows);
  }

  /** Names of the {@code most} rows nearest to the question, nearest first. */
  List<String> nearest(TextVectors question, int most) {
    record Near(String name, double cosine) {}
    Comparator<Near> farthest = Comparator.comparingDouble(Near::cosine);
    PriorityQueue<Near> nearest = new PriorityQueue<>(farthest);
    for (int row = 0; row < rows.size(); row++) {
      double cosine = rows.get(row).cosine(question.whole());
      if (nearest.size() < most || cosine > nearest.element().cosine()) {
        nearest.add(new Near(names.get(row), cosine));
        if (nearest.size() > most) {
          nearest.remove();
        }
      }
    }
    List<Near> sorted = new ArrayList<>(nearest);
    sorted.sort(farthest.reversed());
    return sorted.stream().map(Near::name).toList();
  }
}
