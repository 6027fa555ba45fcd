package dev.clio.index.semantic;

import dev.clio.index.passage.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;

/** The whole-passage vectors of an index in memory, 432 bytes each, searched one by one. */
final class Matrix {
  static final Matrix EMPTY = new Matrix(List.of());

  /** So many are compared: of the ten nearest 999 in 1,000 are among them. */
  private static final int PROMISING = 480;

  private final List<Row> rows;
  private final List<Origin> origins = new ArrayList<>();
  private final List<float[]> sums = new ArrayList<>();
  private final int[] originOf;
  private final long[] signs;
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
    this.signs = new long[rows.size() * Signs.LONGS];
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
      Signs.of(rows.get(row).vector().components()).copyTo(signs, row * Signs.LONGS);
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

  /**
   * The {@code most} rows that count nearest to the question, nearest first: cosine by name. Where
   * many count, only those are compared whose signs differ least.
   */
  SequencedMap<String, Double> nearest(TextVectors question, int most, Predicate<Origin> counts) {
    record Near(String name, double cosine) {}
    return promising(question, Math.max(PROMISING, most), counts)
        .mapToObj(i -> new Near(rows.get(i).name(), rows.get(i).vector().cosine(question.whole())))
        .sorted(Comparator.comparingDouble(Near::cosine).reversed())
        .limit(most)
        .collect(
            LinkedHashMap::new, (map, near) -> map.put(near.name(), near.cosine()), Map::putAll);
  }

  /**
   * At least the {@code most} rows whose signs differ least from the question's, if so many count.
   */
  private IntStream promising(TextVectors question, int most, Predicate<Origin> counts) {
    boolean[] counting = new boolean[origins.size()];
    for (int origin = 0; origin < counting.length; origin++) {
      counting[origin] = counts.test(origins.get(origin));
    }
    Signs asked = Signs.of(question.whole().components());
    int[] differing = new int[originOf.length];
    int[] frequencies = new int[Encoder.DIMENSIONS + 1];
    for (int i = 0; i < differing.length; i++) {
      if (counting[originOf[i]]) {
        differing[i] = asked.differing(signs, i * Signs.LONGS);
        frequencies[differing[i]]++;
      } else {
        differing[i] = Integer.MAX_VALUE;
      }
    }
    int limit = 0;
    for (int so = frequencies[0];
        so < most && limit < Encoder.DIMENSIONS;
        so += frequencies[limit]) {
      limit++;
    }
    int farthest = limit;
    return IntStream.range(0, differing.length).filter(i -> differing[i] <= farthest);
  }
}
