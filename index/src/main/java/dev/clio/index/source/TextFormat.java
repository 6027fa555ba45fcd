package dev.clio.index.source;

import java.io.IOException;
import java.util.ArrayList;
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
      List<Line> part = new ArrayList<>();
      long chars = 0;
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (chars > file.limits().partChars() && (line.blank() || lines.cut() || tooLong(part))) {
          file.stopwatch().check();
          parts.add(draft(part, parts.none()), false);
          part.clear();
          chars = 0;
        }
        part.add(line);
        chars += line.text().length() + 1L;
      }
      parts.add(draft(part, parts.none()), true);
    }
  }

  private static boolean tooLong(List<Line> part) {
    Line last = part.getLast();
    return last.text().length() > 100 || part.size() > 100_000;
  }

  private static Draft draft(List<Line> lines, boolean first) {
    Page page = Boilerplate.ofText(lines);
    Draft draft = new Draft();
    TextBlocks.of(page.lines()).forEach(draft::add);
    draft.drop(page.dropped());
    if (first) {
      TopMatter.take(draft, true);
    }
    return draft;
  }
}
