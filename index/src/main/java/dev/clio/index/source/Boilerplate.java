package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;

/** The rules that free a document of what is not its own, in the order in which they apply. */
final class Boilerplate {
  private static final List<Rule> TEXT =
      List.of(
          new Leftovers(),
          new HtmlTags(),
          new RelatedDocuments(),
          new StudyQuestions(),
          new NavigationRun(),
          new KnownLines(),
          new PageCounter(),
          new SectionLabels());

  /** Where there is markup, it says itself what is a tag, a menu or a heading. */
  private static final List<Rule> BLOCKS =
      List.of(
          new Leftovers(),
          new RelatedDocuments(),
          new StudyQuestions(),
          new KnownLines(),
          new PageCounter());

  private static final List<Rule> HTML_IN_MARKDOWN = List.of(new HtmlTags(), new KnownLines());

  private Boilerplate() {}

  /** Cleans the lines of a plain text. */
  static Page ofText(List<Line> lines) {
    return apply(TEXT, lines);
  }

  /** Cleans the lines of a piece of HTML in a Markdown document. */
  static Page ofHtmlInMarkdown(List<Line> lines) {
    return apply(HTML_IN_MARKDOWN, lines);
  }

  /** Cleans the blocks of a document with markup; a block counts as a line. */
  static void ofBlocks(Draft draft) {
    List<Block> before = List.copyOf(draft.blocks());
    List<Line> lines = new ArrayList<>();
    for (Block block : before) {
      if (block instanceof Block.Heading) {
        lines.add(new Line(block.line(), ""));
      }
      lines.add(new Line(block.line(), label(block) + block.text()));
    }
    Page page = apply(BLOCKS, lines);
    draft.blocks().clear();
    int at = 0;
    for (Block block : before) {
      at += block instanceof Block.Heading ? 1 : 0;
      String text = page.text(at++);
      String words = text.startsWith(label(block)) ? text.substring(label(block).length()) : text;
      if (!words.isBlank()) {
        draft.add(words.equals(block.text()) ? block : reworded(block, words));
      }
    }
    draft.drop(page.dropped());
  }

  private static Page apply(List<Rule> rules, List<Line> lines) {
    Page page = new Page(lines);
    rules.forEach(rule -> rule.apply(page));
    return page;
  }

  private static String label(Block block) {
    return switch (block) {
      case Block.Item item -> item.label().isEmpty() ? "- " : item.label() + ". ";
      case Block.Heading heading -> "";
      case Block.Paragraph paragraph -> "";
    };
  }

  private static Block reworded(Block block, String words) {
    return switch (block) {
      case Block.Heading heading -> new Block.Heading(heading.level(), words, heading.line());
      case Block.Paragraph paragraph -> new Block.Paragraph(words, paragraph.line());
      case Block.Item item -> new Block.Item(item.depth(), item.label(), words, item.line());
    };
  }
}
