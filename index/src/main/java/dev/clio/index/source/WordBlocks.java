package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** The text of a Word document: paragraphs, lists and tables become blocks. Not thread-safe. */
final class WordBlocks {
  private final SourceFile file;
  private final Parts parts;
  private final CoreProperties about;
  private final WordStyles styles;
  private final WordNumbers numbers;
  private Draft draft = new Draft();
  private long chars;
  private int paragraphs;
  private int level;

  WordBlocks(XWPFDocument word, SourceFile file, Recipient to) {
    this.file = file;
    this.parts = new Parts(to);
    this.about = word.getProperties().getCoreProperties();
    this.styles = new WordStyles(word.getStyles());
    this.numbers = new WordNumbers(word.getNumbering());
  }

  void read(List<IBodyElement> elements) throws UnreadableSource {
    for (IBodyElement element : elements) {
      file.stopwatch().check();
      switch (element) {
        case XWPFParagraph paragraph -> paragraph(paragraph);
        case XWPFTable table -> table.getRows().forEach(this::row);
        default -> texts(element).forEach(text -> add(new Block.Paragraph(text, ++paragraphs)));
      }
    }
    handOver(true);
  }

  private void paragraph(XWPFParagraph paragraph) {
    int number = ++paragraphs;
    WordParagraph words = new WordParagraph(paragraph);
    String text = words.text();
    if (text.isEmpty()) {
      return;
    }
    WordStyles.Look look = styles.of(paragraph.getStyleID(), paragraph.getCTP().getPPr());
    if (look.title() && !draft.titled() && parts.none()) {
      draft.title(text);
      draft.drop("page-title", Action.MARKED, number, text);
    } else if (look.level() > 0) {
      level = look.level();
      add(new Block.Heading(level, text, number));
    } else if (look.list() != 0) {
      String label = numbers.next(look.list(), look.depth());
      add(new Block.Item(look.depth() + 1, label, text, number));
    } else if (words.strong()) {
      add(new Block.Heading(level + 1, text, number));
    } else {
      add(new Block.Paragraph(text, number));
    }
  }

  /** A row of several cells is one block, a row of one cell its paragraphs. */
  private void row(XWPFTableRow row) {
    int line = paragraphs + 1;
    List<List<String>> cells =
        row.getTableCells().stream().map(cell -> texts(cell).toList()).toList();
    paragraphs += cells.stream().mapToInt(List::size).sum();
    if (cells.size() == 1) {
      cells.getFirst().forEach(text -> add(new Block.Paragraph(text, line)));
    } else {
      TableRows.block(cells.stream().map(cell -> String.join(" ", cell)).toList(), line)
          .ifPresent(this::add);
    }
  }

  private static Stream<String> texts(XWPFTableCell cell) {
    return cell.getBodyElements().stream().flatMap(WordBlocks::texts);
  }

  /** The paragraphs of anything; a table inside a cell is text of that cell. */
  private static Stream<String> texts(IBodyElement element) {
    Stream<String> texts =
        switch (element) {
          case XWPFParagraph paragraph -> Stream.of(new WordParagraph(paragraph).text());
          case XWPFTable table ->
              table.getRows().stream()
                  .flatMap(row -> row.getTableCells().stream())
                  .flatMap(WordBlocks::texts);
          case XWPFSDT control -> control.getContent().getText().lines().map(WordParagraph::tidy);
          default -> Stream.of();
        };
    return texts.filter(text -> !text.isEmpty());
  }

  private void add(Block block) {
    draft.add(block);
    chars += block.text().length();
    if (chars > file.limits().partChars()) {
      handOver(false);
    }
  }

  private void handOver(boolean last) {
    Boilerplate.ofBlocks(draft);
    if (parts.none()) {
      TopMatter.take(draft, false);
      draft.title(tidy(about.getTitle()));
      draft.author(tidy(about.getCreator()));
      Date created = about.getCreated();
      draft.date(created == null ? "" : created.toInstant().toString().substring(0, 10));
    }
    parts.add(draft, last);
    draft = new Draft();
    chars = 0;
  }

  private static String tidy(@Nullable String said) {
    return WordParagraph.tidy(Objects.requireNonNullElse(said, ""));
  }
}
