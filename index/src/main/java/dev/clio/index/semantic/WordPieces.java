package dev.clio.index.semantic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.clio.index.passage.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits text into the word pieces of an uncased BERT vocabulary: lower case, accents stripped,
 * punctuation and ideographs alone, then the longest known piece first (Devlin et al. 2019).
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = id("[UNK]");
  }

  /** A piece and the part of the text that it stands for. */
  record Piece(int id, TextRange range) {}

  /** Reads the vocabulary of a Hugging Face {@code tokenizer.json}. */
  static WordPieces read(InputStream tokenizer) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>(60_000);
    try (JsonParser json = new JsonFactory().createParser(tokenizer)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("vocab")) {
          json.nextToken();
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String piece = json.currentName();
            vocabulary.put(piece, json.nextIntValue(0));
          }
        }
      }
    }
    return new WordPieces(vocabulary);
  }

  /** Number of a piece that every vocabulary of this kind has. */
  int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return id;
  }

  /** Whether a whole word, in lower case, is one piece. */
  boolean isWord(String word) {
    return vocabulary.containsKey(word) && !word.startsWith("[") && !word.startsWith("##");
  }

  /** The pieces of {@code text} in order, without marks for begin and end. */
  List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); ) {
      int codePoint = at < text.length() ? text.codePointAt(at) : ' ';
      int next = at + Character.charCount(codePoint);
      boolean alone = isAlone(codePoint);
      if (alone || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        if (start >= 0) {
          addWord(pieces, text, start, at);
          start = -1;
        }
        if (alone) {
          addWord(pieces, text, at, next);
        }
      } else if (start < 0) {
        start = at;
      }
      at = next;
    }
    return pieces;
  }

  private static boolean isAlone(int codePoint) {
    boolean asciiSign = codePoint > ' ' && codePoint < 127 && !Character.isLetterOrDigit(codePoint);
    return asciiSign
        || Character.isIdeographic(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private void addWord(List<Piece> pieces, String text, int start, int end) {
    TextRange range = new TextRange(start, end);
    String word = plain(range.of(text));
    if (word.isEmpty()) {
      return;
    }
    List<Piece> found = new ArrayList<>();
    int from = 0;
    while (from < word.length() && word.length() <= LONGEST_WORD) {
      int to = word.length();
      Integer id = null;
      while (to > from) {
        String piece = (from > 0 ? "##" : "") + word.substring(from, to);
        id = vocabulary.get(piece);
        if (id != null) {
          break;
        }
        to--;
      }
      if (id == null) {
        break;
      }
      found.add(new Piece(id, range));
      from = to;
    }
    if (from < word.length()) {
      pieces.add(new Piece(unknown, range));
    } else {
      pieces.addAll(found);
    }
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String split = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(split.length());
    split
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> Character.getType(c) != Character.CONTROL)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .filter(c -> c != 0xFFFD)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
