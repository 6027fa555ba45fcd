package dev.clio.index.ingest;

import dev.clio.index.source.Block;
import dev.clio.index.source.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in a document under one heading, up to the next.
 *
 * @param headings heading path, outermost first
 * @param blocks paragraphs and items, never empty
 */
record Section(List<String> headings, List<Block> blocks) {
  private static final Pattern COLON = Pattern.compile("\\s*:$");

  Section {
    headings = List.copyOf(headings);
    blocks = List.copyOf(blocks);
  }

  /**
   * The sections of a document. A heading that repeats its title is left out of the paths, and so
   * is a colon at the end of one. Where there are headings and nothing else, they are the text.
   */
  static List<Section> of(Document document) {
    List<Section> sections = new ArrayList<>();
    List<Block.Heading> path = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading) {
        close(document, path, blocks, sections);
        path.removeIf(above -> above.level() >= heading.level());
        path.add(heading);
      } else {
        blocks.add(block);
      }
    }
    close(document, path, blocks, sections);
    return sections.isEmpty() ? headingsAsText(document) : sections;
  }

  private static void close(
      Document document, List<Block.Heading> path, List<Block> blocks, List<Section> sections) {
    if (blocks.isEmpty()) {
      return;
    }
    List<String> headings = new ArrayList<>();
    for (Block.Heading heading : path) {
      String words = COLON.matcher(heading.text().strip()).replaceFirst("");
      boolean title = headings.isEmpty() && document.title().orElse("").equalsIgnoreCase(words);
      if (!title && !words.isEmpty()) {
        headings.add(words);
      }
    }
    sections.add(new Section(headings, blocks));
    blocks.clear();
  }

  private static List<Section> headingsAsText(Document document) {
    List<Block> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Heading heading) {
        lines.add(new Block.Paragraph(heading.text(), heading.line()));
      }
    }
    return lines.isEmpty() ? List.of() : List.of(new Section(List.of(), lines));
  }
}
