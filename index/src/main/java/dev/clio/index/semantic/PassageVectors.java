package dev.clio.index.semantic;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.lucene.util.VectorUtil;

/**
 * The vectors of a passage as they are kept: the whole with 8 bits a component, each word piece
 * with 4, which is 200 bytes a piece and some 30 kB a passage. With 4 bits and all 384 dimensions
 * the right passages come first as often as with 8; with half the bits less, or with fewer
 * dimensions in as many bytes, they do not (docs/quality.md has the figures). Immutable.
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

  private PassageVectors(Quantized whole, int[] starts, float[] scales, byte[] packed) {
    this.whole = whole;
    this.starts = starts;
    this.scales = scales;
    this.packed = packed;
  }

  /** The vectors of a passage that has been encoded. */
  static PassageVectors of(TextVectors encoded) {
    int count = encoded.pieces().size();
    int[] starts = new int[count];
    float[] scales = new float[count];
    byte[] packed = new byte[count * HALF];
    for (int i = 0; i < count; i++) {
      TextVectors.Piece piece = encoded.pieces().get(i);
      starts[i] = piece.range().start();
      scales[i] = pack(piece.vector(), packed, i * HALF);
    }
    return new PassageVectors(encoded.whole(), starts, scales, packed);
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
   * For each part of the passage and each piece of the question the cosine of the piece in the part
   * that is nearest to it (MaxSim of ColBERT, Khattab and Zaharia 2020); 0 where a part holds no
   * piece.
   *
   * @param begins where each part begins, ascending; it ends where the next one begins
   */
  public double[][] nearest(TextVectors question, int[] begins) {
    int count = question.pieces().size();
    byte[][] asked = new byte[count][];
    for (int q = 0; q < count; q++) {
      asked[q] = question.pieces().get(q).vector().components();
    }
    double[][] nearest = new double[begins.length][count];
    byte[] piece = new byte[Encoder.DIMENSIONS];
    int part = -1;
    for (int i = 0; i < starts.length; i++) {
      while (part + 1 < begins.length && begins[part + 1] <= starts[i]) {
        part++;
      }
      if (part >= 0) {
        unpack(i * HALF, piece);
        double[] best = nearest[part];
        for (int q = 0; q < count; q++) {
          best[q] = Math.max(best[q], VectorUtil.dotProduct(piece, asked[q]) * (double) scales[i]);
        }
      }
    }
    for (double[] best : nearest) {
      Arrays.setAll(best, q -> best[q] * question.pieces().get(q).vector().scale());
    }
    return nearest;
  }

  /** The levels as odd numbers, -15 to 15: what they are worth in half steps. */
  private void unpack(int place, byte[] piece) {
    for (int i = 0; i < HALF; i++) {
      int both = packed[place + i];
      piece[i] = (byte) (((both & 15) << 1) - (LEVELS - 1));
      piece[HALF + i] = (byte) ((((both >> 4) & 15) << 1) - (LEVELS - 1));
    }
  }

  byte[] bytes() {
    int size = HEAD + starts.length * (Integer.BYTES + Float.BYTES) + packed.length;
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(starts.length);
    bytes.put(whole.components()).putFloat(whole.scale());
    for (int i = 0; i < starts.length; i++) {
      bytes.putInt(starts[i]).putFloat(scales[i]);
    }
    return bytes.put(packed).array();
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
    return new PassageVectors(whole, starts, scales, packed);
  }

  /** The whole, from the {@link #HEAD} first bytes or more. */
  static Quantized whole(ByteBuffer bytes) {
    byte[] components = new byte[Encoder.DIMENSIONS];
    bytes.position(Integer.BYTES).get(components);
    return new Quantized(components, bytes.getFloat());
  }
}
