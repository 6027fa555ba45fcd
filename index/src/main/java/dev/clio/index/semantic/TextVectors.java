package dev.clio.index.semantic;

import dev.clio.index.passage.TextRange;
import java.util.List;

/**
 * The vectors of a text as the encoder makes them: of the whole, and of each word piece in order.
 * Immutable.
 */
public final class TextVectors {
  private final Quantized whole;
  private final List<Piece> pieces;

  /**
   * A word piece.
   *
   * @param range the part of the text that it stands for
   * @param second signs of the second encoder's vector
   */
  record Piece(TextRange range, Quantized vector, Signs second) {}

  TextVectors(Quantized whole, List<Piece> pieces) {
    this.whole = whole;
    this.pieces = List.copyOf(pieces);
  }

  Quantized whole() {
    return whole;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The parts of the text that the word pieces stand for, in order. */
  public List<TextRange> ranges() {
    return pieces.stream().map(Piece::range).toList();
  }
}
