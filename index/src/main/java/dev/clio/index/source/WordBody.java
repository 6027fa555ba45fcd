package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** The text of a Word document: paragraphs, lists and tables become blocks. Not thread-safe. */
final class WordBody implements XmlPart {
  private final WordStyles styles;
  private final WordNumbers numbers;
  private final WordProperties properties;
  private final Limits limits;
  private final Parts parts;
  private final Deque<WordParagraph> open = new ArrayDeque<>();
  private final WordTable table = new WordTable();
  private Draft draft = new Draft();
  private long chars;
  private int paragraphs;
  private int level;
  private int skipped;
  private boolean strong;
  private boolean inText;

  WordBody(
      WordStyles styles,
      WordNumbers numbers,
      WordProperties properties,
      Limits limits,
      Recipient to) {
    this.styles = styles;
    this.numbers = numbers;
    this.properties = properties;
    this.limits = limits;
    this.parts = new Parts(to);
  }

  /** Hands over what was read last. */
  void finish() {
    handOver(true);
  }

  @Override
  public void start(String name, XMLStreamReader attributes) {
    if (skipped > 0 || name.equals("del") || name.equals("moveFrom") || name.equals("Fallback")) {
      skipped++;
      return;
    }
    switch (name) {
      case "p" -> open.push(new WordParagraph(++paragraphs));
      case "r" -> strong = false;
      case "b" -> strong = !XmlPart.attribute(attributes, "val").matches("0|false|off");
      case "t" -> inText = true;
      case "tab", "br", "cr" -> add(" ");
      case "noBreakHyphen" -> add("-");
      case "tbl", "tr", "tc" -> table.start(name, paragraphs + 1);
      default -> property(name, attributes);
    }
  }

  @Override
  public void text(String words) {
    if (inText && skipped == 0) {
      add(words);
    }
  }

  @Override
  public void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "t" -> inText = false;
      case "p" -> paragraph(open.pop());
      case "tbl", "tr", "tc" -> table.end(name).forEach(this::add);
      default -> {}
    }
  }

  private void property(String name, XMLStreamReader attributes) {
    WordParagraph paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    switch (name) {
      case "pStyle" -> paragraph.style = XmlPart.attribute(attributes, "val");
      case "numId" -> paragraph.list = XmlPart.attribute(attributes, "val");
      case "ilvl" -> paragraph.level = XmlPart.number(attributes, 0);
      case "outlineLvl" -> paragraph.outline = XmlPart.number(attributes, -1);
      default -> {}
    }
  }

  private void add(String words) {
    WordParagraph paragraph = open.peek();
    if (paragraph != null) {
      paragraph.add(words, strong);
    }
  }

  private void paragraph(WordParagraph paragraph) {
    String text = paragraph.text();
    if (text.isEmpty()) {
      return;
    }
    WordStyles.Style style = styles.of(paragraph.style);
    int heading =
        paragraph.outline >= 0 && paragraph.outline < 9 ? paragraph.outline + 1 : style.level();
    String list = paragraph.list.isEmpty() ? style.list() : paragraph.list;
    if (table.open()) {
      table.add(text);
    } else if (style.title() && !draft.titled() && parts.none()) {
      draft.title(text);
      draft.drop("page-title", Action.MARKED, paragraph.number, text);
    } else if (heading > 0) {
      level = heading;
      add(new Block.Heading(heading, text, paragraph.number));
    } else if (!list.isEmpty() && !list.equals("0")) {
      int depth = Math.max(0, paragraph.level);
      add(new Block.Item(depth + 1, numbers.next(list, depth), text, paragraph.number));
    } else if (paragraph.strong()) {
      add(new Block.Heading(level + 1, text, paragraph.number));
    } else {
      add(new Block.Paragraph(text, paragraph.number));
    }
  }

  private void add(Block block) {
    draft.add(block);
    chars += block.text().length();
    if (chars > limits.partChars()) {
      handOver(false);
    }
  }

  private void handOver(boolean last) {
    Boilerplate.ofBlocks(draft);
    if (parts.none()) {
      TopMatter.take(draft, false);
      properties.tell(draft);
    }
    parts.add(draft, last);
    draft = new Draft();
    chars = 0;
  }
}
