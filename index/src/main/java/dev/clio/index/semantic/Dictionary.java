package dev.clio.index.semantic;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Common words of English, as far as the language encoder has a piece for the whole of each. Tells
 * a rare word ("ambassador") from a mistyped one ("ambasador"). Immutable.
 */
public final class Dictionary {
  private final WordPieces pieces;

  private Dictionary(WordPieces pieces) {
    this.pieces = pieces;
  }

  /** Reads the dictionary, which takes some 50 ms and 10 MB. */
  public static Dictionary read() throws IOException {
    try (InputStream in = Encoder.resource(Encoder.VOCABULARY)) {
      return new Dictionary(WordPieces.read(in));
    }
  }

  /** Whether {@code word} is one that people know, in whatever case. */
  public boolean knows(String word) {
    return pieces.isWord(word.toLowerCase(Locale.ROOT));
  }
}
