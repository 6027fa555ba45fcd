package dev.clio.index.source;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown (CommonMark with tables), with or without front matter. */
final class MarkdownFormat implements Format {
  /** More blocks inside one another than this are text. */
  private static final int DEEPEST = 100;

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
    Draft draft = new Draft();
    List<Line> lines = FrontMatter.take(file.allLines(), draft);
    String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    new MarkdownBlocks(lines, draft, file.stopwatch()).read(PARSER.parse(text));
    Boilerplate.ofBlocks(draft);
    SharedTitle.of(draft.blocks()).ifPresent(draft::title);
    TopMatter.take(draft, false);
    to.accept(draft.finish(""));
  }
}
