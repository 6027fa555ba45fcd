package dev.clio.index.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown (CommonMark with tables) of any length, with or without front matter. A long one is
 * handed over in parts.
 */
final class MarkdownFormat implements Format {
  /** More blocks inside one another than this are text. */
  private static final int DEEPEST = 100;

  /** A longer paragraph is cut: the time for one grows with the square of its length. */
  private static final int LONGEST_STRETCH = 20_000;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  @Override
  public Set<String> extensions() {
    return Set.of("md", "markdown", "mdown");
  }

  @Override
  public boolean recognises(Head head) {
    return MarkdownLook.is(head.text());
  }

  @Override
  public boolean marked() {
    return false;
  }

  @Override
  public void read(SourceFile file, Recipient to) throws IOException, UnreadableSource {
    Parts parts = new Parts(to);
    try (TextLines lines = file.lines(LONGEST_STRETCH)) {
      LineParts rest = new LineParts(lines, file.limits(), file.stopwatch());
      while (rest.hasNext()) {
        Draft draft = new Draft();
        List<Line> part = spaced(rest.next());
        blocks(parts.none() ? FrontMatter.take(part, draft) : part, draft, file.stopwatch());
        if (parts.none()) {
          SharedTitle.of(draft.blocks()).ifPresent(draft::title);
          TopMatter.take(draft, false);
        }
        parts.add(draft, !rest.hasNext());
      }
    }
  }

  /** Puts a blank line into stretches without one; the rows of a table are parsed one by one. */
  private static List<Line> spaced(List<Line> lines) {
    List<Line> spaced = new ArrayList<>();
    int stretch = 0;
    for (Line line : lines) {
      int length = line.text().length();
      boolean row = line.text().startsWith("|");
      stretch = line.blank() || row ? 0 : stretch + length;
      if (stretch > LONGEST_STRETCH) {
        spaced.add(new Line(line.number(), ""));
        stretch = length;
      }
      spaced.add(line);
    }
    return spaced;
  }

  private static void blocks(List<Line> lines, Draft draft, Stopwatch stopwatch)
      throws UnreadableSource {
    String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    new MarkdownBlocks(lines, draft, stopwatch).read(PARSER.parse(text));
    Boilerplate.ofBlocks(draft);
  }
}
