package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings, items and paragraphs in lines that carry no markup. One object per text; not
 * thread-safe.
 */
final class TextBlocks {
  private final List<Line> lines;
  private final Wrap wrap;
  private final TextHeadings headings;
  private final ItemLines items;
  private final HeadingLevels levels = new HeadingLevels();
  private final Outline outline = new Outline();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Block.@Nullable Item item;
  private int start;

  private TextBlocks(List<Line> lines) {
    this.lines = lines;
    this.wrap = Wrap.of(lines);
    this.items = ItemLines.in(lines);
    this.headings = new TextHeadings(lines, wrap, items);
  }

  static List<Block> of(List<Line> lines) {
    return new TextBlocks(lines).read();
  }

  private List<Block> read() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).blank()) {
        finish();
        continue;
      }
      int headingLines = headings.at(i);
      if (headingLines > 0) {
        heading(i, headingLines);
        i += headingLines - 1;
      } else {
        text(i);
      }
    }
    finish();
    return blocks;
  }

  private void heading(int i, int count) {
    finish();
    StringBuilder text = new StringBuilder();
    for (Line line : lines.subList(i, i + count)) {
      Hyphenation.join(text, line.trimmed());
    }
    String heading = Characters.squeeze(text.toString());
    int level = title(heading) ? 1 : levels.of(heading);
    blocks.add(new Block.Heading(level, heading, lines.get(i).number()));
    outline.reset();
  }

  /** Whether it is the first thing the text says, but for its date: it says nothing of levels. */
  private boolean title(String heading) {
    return blocks.stream().allMatch(block -> WrittenDate.whole(block.text()).isPresent())
        && Period.of(heading).isEmpty();
  }

  private void text(int i) {
    Line line = lines.get(i);
    ItemLabel label = items.at(i);
    if (label != null) {
      finish();
      begin(i, label.text());
      item = outline.add(label, line.indent(), line.number());
    } else if (!words.isEmpty() && goesOn(i)) {
      Hyphenation.join(words, line.trimmed());
    } else {
      finish();
      begin(i, line.trimmed());
      outline.reset();
    }
  }

  /** Whether line {@code i} belongs to what the line before it said. */
  private boolean goesOn(int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    boolean hangs = item != null && line.indent() > lines.get(start).indent();
    boolean indented = item == null && line.indent() >= before.indent() + 2;
    return hangs || (!indented && wrap.full(before.trimmed().length()));
  }

  private void begin(int i, String text) {
    start = i;
    words.append(text);
  }

  private void finish() {
    if (words.isEmpty()) {
      return;
    }
    String text = Characters.squeeze(words.toString());
    blocks.add(
        item == null
            ? new Block.Paragraph(text, lines.get(start).number())
            : new Block.Item(item.depth(), item.label(), text, item.line()));
    words.setLength(0);
    item = null;
  }
}
