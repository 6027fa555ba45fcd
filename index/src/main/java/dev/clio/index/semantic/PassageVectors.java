package dev.clio.index.semantic;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * The vectors of a passage as they are kept: the whole with 8 bits a component, each word piece
 * with 4 by the first encoder and 1 by the second, which is 248 bytes a piece and some 40 kB a
 * passage. With 4 bits and all 384 dimensions the right passages come first as often as with 8;
 * with half the bits less, or with fewer dimensions in as many bytes, they do not. For the second
 * encoder one bit is as good as all (docs/quality.md has the figures). Immutable.
 */
public final class PassageVectors {
  /** What lies farther from zero, in standard deviations, is cut: 16 steps are best used so. */
  private static final double WIDEST = 2.6;

  /** So many bytes at the beginning hold the whole. */
  static final int HEAD = Integer.BYTES + Encoder.DIMENSIONS + Float.BYTES;

  private static final int LEVELS = 16;
  private static final int HALF = Encoder.DIMENSIONS / 2;

  private final Quantized whole;
  private final int[] starts;
  private final float[] scales;
  private final byte[] packed;
  private final long[] signs;

  private PassageVectors(
      Quantized whole, int[] starts, float[] scales, byte[] packed, long[] signs) {
    this.whole = whole;
    this.starts = starts;
    this.scales = scales;
    this.packed = packed;
    this.signs = signs;
  }

  /** The vectors of a passage that has been encoded. */
  static PassageVectors of(TextVectors encoded) {
    int count = encoded.pieces().size();
    int[] starts = new int[count];
    float[] scales = new float[count];
    byte[] packed = new byte[count * HALF];
    long[] signs = new long[count * Signs.LONGS];
    for (int i = 0; i < count; i++) {
      TextVectors.Piece piece = encoded.pieces().get(i);
      starts[i] = piece.range().start();
      scales[i] = pack(piece.vector(), packed, i * HALF);
      piece.second().copyTo(signs, i * Signs.LONGS);
    }
    return new PassageVectors(encoded.whole(), starts, scales, packed, signs);
  }

  /** Writes the levels of a vector, two a byte; returns what half a step is worth. */
  private static float pack(Quantized vector, byte[] packed, int place) {
    double squares = 0;
    for (byte component : vector.components()) {
      squares += component * component;
    }
    double deviation = Math.sqrt(squares / Encoder.DIMENSIONS);
    double half = Math.max(1e-9, WIDEST * deviation / (LEVELS - 1));
    for (int i = 0; i < HALF; i++) {
      int low = level(vector.components()[i], half);
      int high = level(vector.components()[HALF + i], half);
      packed[place + i] = (byte) (high << 4 | low);
    }
    return (float) (half * vector.scale());
  }

  private static int level(byte component, double half) {
    return Math.clamp((int) Math.floor(component / (2 * half)) + LEVELS / 2, 0, LEVELS - 1);
  }

  /** Cosine of passage and question as wholes, -1 to 1. */
  public double cosine(TextVectors question) {
    return whole.cosine(question.whole());
  }

  /**
   * Compares part by part.
   *
   * @param begins where each part begins, ascending; it ends where the next one begins
   */
  public Comparison compare(TextVectors question, int[] begins) {
    List<TextVectors.Piece> asked = question.pieces();
    int[][] vectors = asked.stream().map(one -> one.vector().widened()).toArray(int[][]::new);
    double[][] nearest = new double[begins.length][vectors.length];
    int[][] fewest = new int[begins.length][vectors.length];
    for (int[] few : fewest) {
      Arrays.fill(few, Encoder.DIMENSIONS / 2);
    }
    float[][] sums = new float[begins.length][Encoder.DIMENSIONS];
    int[] piece = new int[Encoder.DIMENSIONS];
    int part = -1;
    for (int i = 0; i < starts.length; i++) {
      while (part + 1 < begins.length && begins[part + 1] <= starts[i]) {
        part++;
      }
      if (part >= 0) {
        unpack(i * HALF, piece);
        add(piece, scales[i], sums[part]);
        for (int q = 0; q < vectors.length; q++) {
          double cosine = Quantized.dot(piece, vectors[q]) * (double) scales[i];
          nearest[part][q] = Math.max(nearest[part][q], cosine);
          int differing = asked.get(q).second().differing(signs, i * Signs.LONGS);
          fewest[part][q] = Math.min(fewest[part][q], differing);
        }
      }
    }
    for (double[] best : nearest) {
      Arrays.setAll(best, q -> best[q] * asked.get(q).vector().scale());
    }
    return new Comparison(
        nearest,
        Arrays.stream(fewest).map(PassageVectors::cosines).toArray(double[][]::new),
        Arrays.stream(sums).mapToDouble(question.whole()::cosine).toArray());
  }

  private static void add(int[] piece, float scale, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += scale * piece[i];
    }
  }

  private static double[] cosines(int[] differing) {
    return Arrays.stream(differing).mapToDouble(Signs::cosine).toArray();
  }

  /** The levels as odd numbers, -15 to 15: what they are worth in half steps. */
  private void unpack(int place, int[] piece) {
    for (int i = 0; i < HALF; i++) {
      int both = packed[place + i];
      piece[i] = ((both & 15) << 1) - (LEVELS - 1);
      piece[HALF + i] = (((both >> 4) & 15) << 1) - (LEVELS - 1);
    }
  }

  byte[] bytes() {
    int size =
        HEAD
            + starts.length * (Integer.BYTES + Float.BYTES)
            + packed.length
            + signs.length * Long.BYTES;
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(starts.length);
    bytes.put(whole.components()).putFloat(whole.scale());
    for (int i = 0; i < starts.length; i++) {
      bytes.putInt(starts[i]).putFloat(scales[i]);
    }
    bytes.put(packed);
    bytes.asLongBuffer().put(signs);
    return bytes.array();
  }

  static PassageVectors of(ByteBuffer bytes) {
    Quantized whole = whole(bytes);
    int count = bytes.getInt(0);
    int[] starts = new int[count];
    float[] scales = new float[count];
    for (int i = 0; i < count; i++) {
      starts[i] = bytes.getInt();
      scales[i] = bytes.getFloat();
    }
    byte[] packed = new byte[count * HALF];
    bytes.get(packed);
    long[] signs = new long[count * Signs.LONGS];
    bytes.asLongBuffer().get(signs);
    return new PassageVectors(whole, starts, scales, packed, signs);
  }

  /** The whole, from the {@link #HEAD} first bytes or more. */
  static Quantized whole(ByteBuffer bytes) {
    byte[] components = new byte[Encoder.DIMENSIONS];
    bytes.position(Integer.BYTES).get(components);
    return new Quantized(components, bytes.getFloat());
  }
}
