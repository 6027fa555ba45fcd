package dev.clio.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows whose columns stand under each other, as long as a telephone held upright shows them. */
final class Columns {
  /** Columns of fixed width that small telephones show without breaking lines. */
  private static final int WIDEST = 32;

  private static final String GAP = "  ";

  private Columns() {}

  /** The rows, a line each; nothing if they are too wide. */
  static Optional<String> of(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < rows.getFirst().size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
    }
    int all =
        widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    boolean broken = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.contains("\n"));
    if (all > WIDEST || broken || widths.size() < 2) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(widths.get(i) - width(cell))).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return Optional.of(String.join("\n", lines));
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
