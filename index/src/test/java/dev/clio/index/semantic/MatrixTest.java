package dev.clio.index.semantic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.passage.Origin;
import dev.clio.index.passage.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

/** What is nearest is found among many as among few. */
final class MatrixTest {
  private static final int MOST = 5;

  private final Random random = new Random(3);
  private final float[] asked = gaussian();
  private final TextVectors question = new TextVectors(Quantized.of(asked.clone()), List.of());

  @Test
  void theNearestOfManyAreThoseThatComparingAllFinds() {
    // Rows come nearer to the question and nearer; the last is it.
    List<Matrix.Row> rows = rows(3_000);
    SequencedMap<String, Double> nearest = new Matrix(rows).nearest(question, MOST, _ -> true);
    List<String> exact =
        rows.stream()
            .sorted(
                Comparator.comparingDouble(
                    (Matrix.Row row) -> -row.vector().cosine(question.whole())))
            .limit(MOST)
            .map(Matrix.Row::name)
            .toList();
    assertEquals(exact, List.copyOf(nearest.sequencedKeySet()));
    assertEquals(1, nearest.firstEntry().getValue(), 0.01);
  }

  @Test
  void whatDoesNotCountTakesNoPlace() {
    Matrix matrix = new Matrix(rows(3_000));
    var odd = matrix.nearest(question, MOST, origin -> origin.file().equals("odd"));
    assertEquals(MOST, odd.size());
    assertTrue(odd.keySet().stream().allMatch(name -> Integer.parseInt(name) % 2 == 1));
    assertEquals(0, matrix.nearest(question, MOST, _ -> false).size());
  }

  @Test
  void findsAllWhereThereAreFew() {
    assertEquals(3, new Matrix(rows(3)).nearest(question, MOST, _ -> true).size());
    assertEquals(0, Matrix.EMPTY.nearest(question, MOST, _ -> true).size());
  }

  private List<Matrix.Row> rows(int count) {
    List<Matrix.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float near = (float) i / (count - 1);
      float[] vector = gaussian();
      for (int d = 0; d < vector.length; d++) {
        vector[d] = near * asked[d] + (1 - near) * vector[d];
      }
      String file = i % 2 == 0 ? "even" : "odd";
      rows.add(
          new Matrix.Row(
              Integer.toString(i),
              new Origin(file, Set.of(new SourceId(file))),
              Quantized.of(VectorUtil.l2normalize(vector))));
    }
    return rows;
  }

  private float[] gaussian() {
    float[] vector = new float[Encoder.DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return VectorUtil.l2normalize(vector);
  }
}
