package dev.clio.index.semantic;

import dev.clio.index.passage.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.VectorUtil;

/** The whole-passage vectors of an index in memory, 384 bytes each, searched one by one. */
final class Matrix {
  static final Matrix EMPTY = new Matrix(List.of());

  private final List<Row> rows;
  private final List<Origin> origins = new ArrayList<>();
  private final List<float[]> sums = new ArrayList<>();
  private final int[] originOf;
  private final int[] sizes;

  /**
   * A row.
   *
   * @param name what it is called
   */
  record Row(String name, Origin origin, Quantized vector) {}

  Matrix(List<Row> rows) {
    this.rows = List.copyOf(rows);
    this.originOf = new int[rows.size()];
    Map<Origin, Integer> places = new HashMap<>();
    for (int row = 0; row < originOf.length; row++) {
      originOf[row] =
          places.computeIfAbsent(
              rows.get(row).origin(),
              origin -> {
                origins.add(origin);
                sums.add(new float[Encoder.DIMENSIONS]);
                return origins.size() - 1;
              });
      rows.get(row).vector().addTo(sums.get(originOf[row]));
    }
    this.sizes = new int[origins.size()];
    for (int origin : originOf) {
      sizes[origin]++;
    }
  }

  /** The same, but of these files there are these rows and no others. */
  Matrix with(Set<String> files, List<Row> replacing) {
    List<Row> all = new ArrayList<>(rows);
    all.removeIf(row -> files.contains(row.origin().file()));
    all.addAll(replacing);
    return new Matrix(all);
  }

  /**
   * How much the rows that count are about one thing: the length of their mean, 0 to 1; 0 without
   * rows. Passages on all kinds of things have about .69, those of one article .8 to .9.
   */
  double focus(Predicate<Origin> counts) {
    float[] sum = new float[Encoder.DIMENSIONS];
    int size = 0;
    for (int origin = 0; origin < sizes.length; origin++) {
      if (counts.test(origins.get(origin))) {
        size += sizes[origin];
        for (int i = 0; i < sum.length; i++) {
          sum[i] += sums.get(origin)[i];
        }
      }
    }
    return size == 0 ? 0 : Math.sqrt(VectorUtil.dotProduct(sum, sum)) / size;
  }

  /** The {@code most} rows that count nearest to the question, nearest first: cosine by name. */
  SequencedMap<String, Double> nearest(TextVectors question, int most, Predicate<Origin> counts) {
    record Near(String name, double cosine) {}
    boolean[] counting = new boolean[origins.size()];
    for (int origin = 0; origin < counting.length; origin++) {
      counting[origin] = counts.test(origins.get(origin));
    }
    Comparator<Near> farthest = Comparator.comparingDouble(Near::cosine);
    PriorityQueue<Near> nearest = new PriorityQueue<>(farthest);
    for (int i = 0; i < originOf.length; i++) {
      if (!counting[originOf[i]]) {
        continue;
      }
      Row row = rows.get(i);
      double cosine = row.vector().cosine(question.whole());
      if (nearest.size() < most || cosine > nearest.element().cosine()) {
        nearest.add(new Near(row.name(), cosine));
        if (nearest.size() > most) {
          nearest.remove();
        }
      }
    }
    List<Near> sorted = new ArrayList<>(nearest);
    sorted.sort(farthest.reversed());
    SequencedMap<String, Double> cosines = new LinkedHashMap<>();
    sorted.forEach(near -> cosines.put(near.name(), near.cosine()));
    return cosines;
  }
}
