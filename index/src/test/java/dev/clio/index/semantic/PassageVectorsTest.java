package dev.clio.index.semantic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.index.passage.TextRange;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

/** Four bits a component are nearly as good as all of them. */
final class PassageVectorsTest {
  private static final TextVectors PASSAGE = vectors(1, 6);
  private static final TextVectors QUESTION = vectors(2, 3);

  @Test
  void cosinesStayNearlyTheSame() {
    double[][] nearest = PassageVectors.of(PASSAGE).nearest(QUESTION, new int[] {0});
    for (int asked = 0; asked < 3; asked++) {
      Quantized question = QUESTION.pieces().get(asked).vector();
      double best =
          PASSAGE.pieces().stream()
              .mapToDouble(piece -> piece.vector().cosine(question))
              .max()
              .orElse(0);
      assertEquals(Math.max(0, best), nearest[0][asked], 0.02);
    }
    assertEquals(
        PASSAGE.whole().cosine(QUESTION.whole()), PassageVectors.of(PASSAGE).cosine(QUESTION));
  }

  @Test
  void aPieceCountsInItsPartAlone() {
    // Piece i stands at 10 i; parts begin at 0, 20 and 35, and nothing stands before 5.
    double[][] parts = PassageVectors.of(PASSAGE).nearest(QUESTION, new int[] {5, 20, 35, 90});
    double[][] third = PassageVectors.of(part(4, 6)).nearest(QUESTION, new int[] {0});
    assertArrayEquals(third[0], parts[2]);
    assertArrayEquals(new double[3], parts[3], "no piece stands there");
    double[][] first = PassageVectors.of(part(1, 2)).nearest(QUESTION, new int[] {0});
    assertArrayEquals(first[0], parts[0]);
  }

  @Test
  void standsInItsBytes() {
    byte[] bytes = PassageVectors.of(PASSAGE).bytes();
    assertEquals(4 + 388 + 6 * 200, bytes.length);
    assertArrayEquals(bytes, PassageVectors.of(ByteBuffer.wrap(bytes)).bytes());
  }

  private static TextVectors part(int from, int to) {
    return new TextVectors(PASSAGE.whole(), PASSAGE.pieces().subList(from, to));
  }

  private static TextVectors vectors(long seed, int count) {
    Random random = new Random(seed);
    List<TextVectors.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(new TextVectors.Piece(new TextRange(10 * i, 10 * i + 5), vector(random)));
    }
    return new TextVectors(vector(random), pieces);
  }

  private static Quantized vector(Random random) {
    float[] vector = new float[Encoder.DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return Quantized.of(VectorUtil.l2normalize(vector));
  }
}
