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

/** Few bits a component are nearly as good as all of them. */
final class PassageVectorsTest {
  private static final TextVectors PASSAGE = vectors(1, 6);
  private static final TextVectors QUESTION = vectors(2, 3);

  @Test
  void cosinesStayNearlyTheSame() {
    Comparison comparison = PassageVectors.of(PASSAGE).compare(QUESTION, new int[] {0});
    for (int asked = 0; asked < 3; asked++) {
      Quantized question = QUESTION.pieces().get(asked).vector();
      double best =
          PASSAGE.pieces().stream()
              .mapToDouble(piece -> piece.vector().cosine(question))
              .max()
              .orElse(0);
      assertEquals(Math.max(0, best), comparison.nearest()[0][asked], 0.02);
    }
    assertEquals(
        PASSAGE.whole().cosine(QUESTION.whole()), PassageVectors.of(PASSAGE).cosine(QUESTION));
  }

  @Test
  void signsTellCosinesRoughly() {
    TextVectors same = new TextVectors(PASSAGE.whole(), List.of(piece(0, 5, 7)));
    TextVectors other = new TextVectors(PASSAGE.whole(), List.of(piece(0, 6, 7)));
    TextVectors opposite = new TextVectors(PASSAGE.whole(), List.of(piece(0, 5, -7)));
    double[][] second = PassageVectors.of(same).compare(same, new int[] {0}).second();
    assertEquals(1, second[0][0]);
    second = PassageVectors.of(other).compare(same, new int[] {0}).second();
    assertEquals(Math.max(0, dot(gaussian(5), gaussian(6))), second[0][0], 0.15);
    second = PassageVectors.of(opposite).compare(same, new int[] {0}).second();
    assertEquals(0, second[0][0], 1e-9, "nothing is farther than at right angles");
  }

  @Test
  void theGistOfAPartIsTheMeanOfItsPieces() {
    double[] gists = PassageVectors.of(PASSAGE).compare(QUESTION, new int[] {0, 40, 90}).gists();
    float[] sum = new float[Encoder.DIMENSIONS];
    PASSAGE.pieces().subList(4, 6).forEach(piece -> piece.vector().addTo(sum));
    assertEquals(QUESTION.whole().cosine(sum), gists[1], 0.02);
    assertEquals(0, gists[2], "no piece stands there");
  }

  @Test
  void aPieceCountsInItsPartAlone() {
    // Piece i stands at 10 i; parts begin at 0, 20 and 35, and nothing stands before 5.
    Comparison parts = PassageVectors.of(PASSAGE).compare(QUESTION, new int[] {5, 20, 35, 90});
    Comparison third = PassageVectors.of(part(4, 6)).compare(QUESTION, new int[] {0});
    assertArrayEquals(third.nearest()[0], parts.nearest()[2]);
    assertArrayEquals(third.second()[0], parts.second()[2]);
    assertArrayEquals(new double[3], parts.nearest()[3], "no piece stands there");
    assertArrayEquals(new double[3], parts.second()[3], 1e-9);
    Comparison first = PassageVectors.of(part(1, 2)).compare(QUESTION, new int[] {0});
    assertArrayEquals(first.nearest()[0], parts.nearest()[0]);
  }

  @Test
  void standsInItsBytes() {
    byte[] bytes = PassageVectors.of(PASSAGE).bytes();
    assertEquals(4 + 388 + 6 * 248, bytes.length);
    assertArrayEquals(bytes, PassageVectors.of(ByteBuffer.wrap(bytes)).bytes());
  }

  private static TextVectors part(int from, int to) {
    return new TextVectors(PASSAGE.whole(), PASSAGE.pieces().subList(from, to));
  }

  private static TextVectors vectors(long seed, int count) {
    List<TextVectors.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pieces.add(piece(10 * i, 100 * seed + i, 1));
    }
    return new TextVectors(Quantized.of(gaussian(seed)), pieces);
  }

  private static TextVectors.Piece piece(int start, long seed, int factor) {
    float[] vector = gaussian(seed);
    float[] second = gaussian(seed);
    for (int i = 0; i < second.length; i++) {
      second[i] *= factor;
    }
    return new TextVectors.Piece(
        new TextRange(start, start + 5), Quantized.of(vector), Signs.of(second));
  }

  /** A vector of length 1 in any direction. */
  private static float[] gaussian(long seed) {
    Random random = new Random(seed);
    float[] vector = new float[Encoder.DIMENSIONS];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return VectorUtil.l2normalize(vector);
  }

  private static double dot(float[] a, float[] b) {
    return VectorUtil.dotProduct(a, b);
  }
}
