package dev.clio.bot.console;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Breaks styled words into lines of a number of columns. Columns are counted as terminals do: a
 * Chinese character takes two, an accent none. A word that is longer than a line is broken where
 * the line ends. Line breaks in the text stay.
 */
final class Wrapping {
  /** Words in one style. */
  record Piece(String words, Style style) {}

  private final int columns;
  private final String hanging;
  private final List<String> lines = new ArrayList<>();
  private StringBuilder line;
  private int column;
  private Style style = Style.PLAIN;
  private boolean blankPending;

  private Wrapping(int columns, String first, String hanging) {
    this.columns = columns;
    this.hanging = hanging;
    this.line = new StringBuilder(first);
    this.column = width(first);
  }

  /**
   * The lines.
   *
   * @param first what stands before the first line
   * @param hanging what stands before every other line, without wide characters
   */
  static List<String> lines(List<Piece> pieces, int columns, String first, String hanging) {
    Wrapping wrapping = new Wrapping(columns, first, hanging);
    List<Piece> word = new ArrayList<>();
    for (Piece piece : pieces) {
      for (String part : piece.words().split("(?<=\\s)|(?=\\s)")) {
        if (part.isBlank()) {
          wrapping.word(word);
          word.clear();
          wrapping.blank(part);
        } else {
          word.add(new Piece(part, piece.style()));
        }
      }
    }
    wrapping.word(word);
    wrapping.endLine();
    return wrapping.lines;
  }

  private void blank(String part) {
    if (part.equals("\n")) {
      newLine();
    } else if (!part.isEmpty()) {
      blankPending = true;
    }
  }

  private void word(List<Piece> word) {
    if (word.isEmpty()) {
      return;
    }
    int width = word.stream().mapToInt(piece -> width(piece.words())).sum();
    boolean begun = column > hanging.length() && !line.toString().isBlank();
    if (begun && column + (blankPending ? 1 : 0) + width > columns) {
      newLine();
    } else if (begun && blankPending) {
      boolean inside = style == word.getFirst().style();
      into(inside ? style : Style.PLAIN);
      line.append(' ');
      column++;
    }
    blankPending = false;
    for (Piece piece : word) {
      append(piece);
    }
  }

  private void append(Piece piece) {
    int at = 0;
    String words = piece.words();
    while (at < words.length()) {
      int length = Math.max(1, WCWidth.charCountForGraphemeCluster(words, at));
      int width = Math.max(0, WCWidth.wcwidthForGraphemeCluster(words, at));
      if (column + width > columns && column > hanging.length()) {
        newLine();
      }
      into(piece.style());
      line.append(words, at, at + length);
      column += width;
      at += length;
    }
  }

  private void into(Style next) {
    line.append(next.after(style));
    style = next;
  }

  private void newLine() {
    endLine();
    line = new StringBuilder(hanging);
    column = hanging.length();
    blankPending = false;
  }

  private void endLine() {
    into(Style.PLAIN);
    lines.add(line.toString().stripTrailing());
  }

  /** Columns that the words take. */
  static int width(String words) {
    int width = 0;
    int at = 0;
    while (at < words.length()) {
      width += Math.max(0, WCWidth.wcwidthForGraphemeCluster(words, at));
      at += Math.max(1, WCWidth.charCountForGraphemeCluster(words, at));
    }
    return width;
  }
}
