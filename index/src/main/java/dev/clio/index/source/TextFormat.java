package dev.clio.index.source;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Plain text of any length. A long one is handed over in parts, each with the title of the whole
 * and the headings that it stands under.
 */
final class TextFormat implements Format {
  @Override
  public Set<String> extensions() {
    return Set.of("txt", "text");
  }

  @Override
  public boolean recognises(Head head) {
    return false;
  }

  @Override
  public boolean marked() {
    return false;
  }

  @Override
  public void read(SourceFile file, Recipient to) throws IOException, UnreadableSource {
    Parts parts = new Parts(to);
    try (TextLines lines = file.lines()) {
      LineParts rest = new LineParts(lines, file.limits(), file.stopwatch());
      while (rest.hasNext()) {
        Draft draft = draft(rest.next());
        if (parts.none()) {
          TopMatter.take(draft, true);
        }
        parts.add(draft, !rest.hasNext());
      }
    }
  }

  private static Draft draft(List<Line> lines) {
    Page page = Boilerplate.ofText(lines);
    Draft draft = new Draft();
    TextBlocks.of(page.lines()).forEach(draft::add);
    draft.drop(page.dropped());
    return draft;
  }
}
