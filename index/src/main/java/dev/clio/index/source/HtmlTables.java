package dev.clio.index.source;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tables of web pages, row by row. */
final class HtmlTables {
  private HtmlTables() {}

  /** Whether a table holds data; old pages lay out their columns with tables. */
  static boolean data(Element table) {
    boolean parts = !table.select("table table, p, div, ul, ol, h1, h2, h3, h4, h5, h6").isEmpty();
    return !parts && table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1);
  }

  static List<Block> rows(Element table) {
    return table.select("caption, tr").stream()
        .map(
            row ->
                row.normalName().equals("tr")
                    ? TableRows.block(
                        row.children().eachText().stream().map(Characters::clean).toList(),
                        HtmlContent.line(row))
                    : caption(row))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Block> caption(Element caption) {
    String text = Characters.squeeze(Characters.clean(caption.text()));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Paragraph(text, HtmlContent.line(caption)));
  }
}
