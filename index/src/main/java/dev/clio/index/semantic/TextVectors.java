package dev.clio.index.semantic;

import dev.clio.index.passage.TextRange;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The vectors of a text: of the whole, and of each word piece in order. Immutable. */
public final class TextVectors {
  private static final int BYTES = Encoder.DIMENSIONS + Float.BYTES;

  private final Quantized whole;
  private final List<Piece> pieces;

  /** A word piece: the part of the text that it stands for, and its vector. */
  record Piece(TextRange range, Quantized vector) {}

  TextVectors(Quantized whole, List<Piece> pieces) {
    this.whole = whole;
    this.pieces = List.copyOf(pieces);
  }

  /** The same pieces under another whole. */
  TextVectors withWhole(Quantized other) {
    return new TextVectors(other, pieces);
  }

  Quantized whole() {
    return whole;
  }

  /** The parts of the text that the word pieces stand for, in order. */
  public List<TextRange> ranges() {
    return pieces.stream().map(Piece::range).toList();
  }

  /** Cosine of the two texts as wholes, -1 to 1. */
  public double cosine(TextVectors question) {
    return whole.cosine(question.whole);
  }

  /**
   * For each part of this text and each piece of the question the cosine of the piece in the part
   * that is nearest to it (MaxSim of ColBERT, Khattab and Zaharia 2020); 0 where a part holds no
   * piece.
   *
   * @param begins where each part begins, ascending; it ends where the next one begins
   */
  public double[][] nearest(TextVectors question, int[] begins) {
    Quantized[] asked = question.pieces.stream().map(Piece::vector).toArray(Quantized[]::new);
    double[][] nearest = new double[begins.length][asked.length];
    int part = -1;
    for (Piece piece : pieces) {
      while (part + 1 < begins.length && begins[part + 1] <= piece.range.start()) {
        part++;
      }
      if (part >= 0) {
        double[] best = nearest[part];
        Quantized here = piece.vector;
        for (int q = 0; q < asked.length; q++) {
          best[q] = Math.max(best[q], here.cosine(asked[q]));
        }
      }
    }
    return nearest;
  }

  byte[] bytes() {
    int size = Integer.BYTES + BYTES + pieces.size() * (BYTES + 2 * Integer.BYTES);
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(pieces.size());
    put(bytes, whole);
    for (Piece piece : pieces) {
      put(bytes.putInt(piece.range.start()).putInt(piece.range.end()), piece.vector);
    }
    return bytes.array();
  }

  static TextVectors of(ByteBuffer bytes) {
    int count = bytes.getInt();
    Quantized whole = get(bytes);
    List<Piece> pieces = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      pieces.add(new Piece(new TextRange(bytes.getInt(), bytes.getInt()), get(bytes)));
    }
    return new TextVectors(whole, pieces);
  }

  private static void put(ByteBuffer bytes, Quantized vector) {
    bytes.put(vector.components()).putFloat(vector.scale());
  }

  private static Quantized get(ByteBuffer bytes) {
    byte[] components = new byte[Encoder.DIMENSIONS];
    bytes.get(components);
    return new Quantized(components, bytes.getFloat());
  }
}
