package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/** Turns a tree of Markdown into blocks. One object per document; not thread-safe. */
final class MarkdownBlocks {
  private static final int LONGEST_HEADING = 80;

  private final List<Line> lines;
  private final Draft draft;
  private final Stopwatch stopwatch;
  private final MarkdownWords words;
  private int level;

  MarkdownBlocks(List<Line> lines, Draft draft, Stopwatch stopwatch) {
    this.lines = lines;
    this.draft = draft;
    this.stopwatch = stopwatch;
    this.words = new MarkdownWords(lines, draft);
  }

  void read(Node parent) throws UnreadableSource {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      stopwatch.check();
      block(node);
    }
  }

  private void block(Node node) throws UnreadableSource {
    switch (node) {
      case Heading heading -> heading(heading.getLevel(), heading);
      case Paragraph paragraph when strong(paragraph) -> heading(level + 1, paragraph);
      case Paragraph paragraph -> paragraph(words.of(paragraph), paragraph);
      case ListBlock list -> list(list, 1, "");
      case BlockQuote quote -> read(quote);
      case TableBlock table -> table(table);
      case HtmlBlock html -> html(html);
      case FencedCodeBlock code -> paragraph(code.getLiteral(), code);
      case IndentedCodeBlock code -> paragraph(code.getLiteral(), code);
      case ThematicBreak rule ->
          draft.drop("horizontal-rule", Action.DROPPED, line(rule), lineText(rule));
      default -> read(node);
    }
  }

  private void heading(int headingLevel, Node node) {
    String text = words.of(node);
    if (!text.isEmpty()) {
      draft.add(new Block.Heading(headingLevel, text, line(node)));
      level = node instanceof Heading ? headingLevel : level;
    }
  }

  private void paragraph(String text, Node node) {
    String squeezed = Characters.squeeze(text);
    if (!squeezed.isEmpty()) {
      draft.add(new Block.Paragraph(squeezed, line(node)));
    }
  }

  private void list(ListBlock list, int depth, String above) throws UnreadableSource {
    Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
    int number = start == null ? 1 : start;
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      stopwatch.check();
      String own = list instanceof BulletList ? "" : String.valueOf(number++);
      String label = above.isEmpty() || own.isEmpty() ? own : above + "." + own;
      if (node instanceof ListItem item) {
        item(item, depth, label);
      }
    }
  }

  /** An item's own paragraphs are its text; lists under it are items one level deeper. */
  private void item(ListItem item, int depth, String label) throws UnreadableSource {
    List<String> own = new ArrayList<>();
    Node node = item.getFirstChild();
    while (node instanceof Paragraph) {
      own.add(words.of(node));
      node = node.getNext();
    }
    String text = String.join(" ", own);
    if (!text.isBlank()) {
      draft.add(new Block.Item(depth, label, text, line(item)));
    }
    for (; node != null; node = node.getNext()) {
      if (node instanceof ListBlock list) {
        list(list, depth + 1, label);
      } else {
        block(node);
      }
    }
  }

  private void table(Node part) throws UnreadableSource {
    for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow row) {
        stopwatch.check();
        row(row);
      } else {
        table(node);
      }
    }
  }

  private void row(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(words.of(cell));
      }
    }
    TableRows.block(cells, line(row)).ifPresent(draft::add);
  }

  /** Words inside HTML stay; a blank line or a rule ends a paragraph there. */
  private void html(HtmlBlock html) {
    List<Line> inside = new ArrayList<>();
    int first = line(html);
    List<String> raw = html.getLiteral().lines().toList();
    for (int i = 0; i < raw.size(); i++) {
      inside.add(new Line(first + i, raw.get(i)));
    }
    Page page = Boilerplate.ofHtmlInMarkdown(inside);
    draft.drop(page.dropped());
    StringBuilder text = new StringBuilder();
    page.lines().forEach(line -> text.append(line.text()).append(' '));
    paragraph(MarkdownWords.unescape(text.toString()), html);
  }

  /** A short paragraph of nothing but strong words is a heading in all but name. */
  private static boolean strong(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof StrongEmphasis only) || only.getNext() != null) {
      return false;
    }
    String text = MarkdownWords.plain(only);
    return text.length() <= LONGEST_HEADING
        && paragraph.getNext() != null
        && !text.isEmpty()
        && ".!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private int line(Node node) {
    int index = MarkdownWords.index(node);
    return index < lines.size() ? lines.get(index).number() : index + 1;
  }

  private String lineText(Node node) {
    int index = MarkdownWords.index(node);
    return index < lines.size() ? lines.get(index).text().strip() : "";
  }
}
