package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of a Word document that is being read. A row of several cells is one block, a row of
 * one cell its paragraphs; a table inside a cell is text of that cell. Not thread-safe.
 */
final class WordTable {
  private final List<List<String>> cells = new ArrayList<>();
  private int depth;
  private int line;

  boolean open() {
    return depth > 0;
  }

  void start(String element, int paragraph) {
    if (element.equals("tbl")) {
      depth++;
    } else if (depth == 1 && element.equals("tr")) {
      cells.clear();
      line = paragraph;
    } else if (depth == 1) {
      cells.add(new ArrayList<>());
    }
  }

  /** Adds a paragraph to the open cell. */
  void add(String text) {
    if (!cells.isEmpty()) {
      cells.getLast().add(text);
    }
  }

  /** What is complete at the end of this element. */
  List<Block> end(String element) {
    if (element.equals("tbl")) {
      depth--;
    }
    if (depth != 1 || !element.equals("tr")) {
      return List.of();
    }
    if (cells.size() == 1) {
      return cells.getFirst().stream().<Block>map(text -> new Block.Paragraph(text, line)).toList();
    }
    return TableRows.block(cells.stream().map(cell -> String.join(" ", cell)).toList(), line)
        .stream()
        .toList();
  }
}
