package dev.clio.index.source;

import java.util.List;
import java.util.Optional;

/** A row of a table as a block: its cells side by side, so that a row is never torn apart. */
final class TableRows {
  private TableRows() {}

  static Optional<Block> block(List<String> cells, int line) {
    List<String> filled =
        cells.stream().map(Characters::squeeze).filter(cell -> !cell.isEmpty()).toList();
    return filled.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Item(1, "", String.join(" | ", filled), line));
  }
}
