package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a PDF to headings, items and paragraphs, over the ends of columns and pages.
 */
final class PdfBlocks {
  private static final int LONGEST_HEADING = 160;
  private static final int LONGEST_BOLD = 80;

  private final PdfLook look;
  private final Outline outline = new Outline();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private @Nullable ItemLabel label;
  private @Nullable PdfLine first;
  private @Nullable PdfLine before;

  private PdfBlocks(PdfLook look) {
    this.look = look;
  }

  static List<Block> of(List<PdfLine> lines) {
    PdfBlocks blocks = new PdfBlocks(PdfLook.of(lines));
    lines.forEach(blocks::add);
    blocks.finish();
    return blocks.blocks;
  }

  private void add(PdfLine line) {
    if (before == null || first == null || begins(line, before)) {
      finish();
      first = line;
      label = heading(line) > 0 ? null : item(line.text());
      words.append(label == null ? line.text() : label.text());
    } else {
      Hyphenation.join(words, line.text());
    }
    before = line;
  }

  private static @Nullable ItemLabel item(String text) {
    return ItemLabel.of(text).filter(label -> !label.doubtful()).orElse(null);
  }

  /** Whether a line begins something new. */
  private boolean begins(PdfLine line, PdfLine last) {
    if (heading(line) != heading(last) || item(line.text()) != null) {
      return true;
    }
    boolean jump = line.page() != last.page() || line.y() < last.y();
    if (jump) {
      return sentenceEnds(last) || heading(line) > 0 || !(goesOn(line) || look.full(last));
    }
    boolean gap = line.y() - last.y() > look.pitch() * 1.4f;
    boolean indented = label == null && line.left() > last.left() + look.size() * 0.8f;
    return gap || (heading(line) == 0 && (indented || (sentenceEnds(last) && !look.full(last))));
  }

  private static boolean goesOn(PdfLine line) {
    return Character.isLowerCase(line.text().charAt(0));
  }

  private static boolean sentenceEnds(PdfLine line) {
    String text = line.text();
    int end = text.length() - 1;
    while (end > 0 && "\"')\u201d\u2019]".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return ".!?:".indexOf(text.charAt(end)) >= 0;
  }

  /** Level of the heading that a line looks like; 0 for text. */
  private int heading(PdfLine line) {
    int level = line.text().length() <= LONGEST_HEADING ? look.level(line) : 0;
    boolean bold = line.bold() && line.text().length() <= LONGEST_BOLD && !sentenceEnds(line);
    return level > 0 || !bold ? level : look.headings().size() + 1;
  }

  private void finish() {
    if (first != null && !words.isEmpty()) {
      blocks.add(block(first));
    }
    words.setLength(0);
    label = null;
    first = null;
  }

  private Block block(PdfLine start) {
    String text = Characters.squeeze(words.toString());
    int level = heading(start);
    if (label != null) {
      ItemLabel whole = new ItemLabel(label.style(), label.label(), text);
      return outline.add(whole, Math.round(start.left() / 4), start.page());
    }
    outline.reset();
    return level > 0
        ? new Block.Heading(level, text, start.page())
        : new Block.Paragraph(text, start.page());
  }
}
