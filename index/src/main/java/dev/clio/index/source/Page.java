package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a document while {@link Rule rules} take away what is not its own. A line that was
 * taken away is blank from then on, so that places keep their numbers. Not thread-safe.
 */
final class Page {
  private final List<Line> lines;
  private final List<Dropped> dropped = new ArrayList<>();

  Page(List<Line> lines) {
    this.lines = new ArrayList<>(lines);
  }

  int size() {
    return lines.size();
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** What was taken away or noted, in reading order. */
  List<Dropped> dropped() {
    return dropped.stream().sorted(Comparator.comparingInt(Dropped::line)).toList();
  }

  /** The words of a line without white space around them. */
  String text(int i) {
    return lines.get(i).trimmed();
  }

  boolean blank(int i) {
    return lines.get(i).blank();
  }

  /** The next line after {@code i} that is not blank, or {@link #size}. */
  int next(int i) {
    int next = i + 1;
    while (next < size() && blank(next)) {
      next++;
    }
    return next;
  }

  /** The last line before {@code i} that is not blank, or -1. */
  int previous(int i) {
    int previous = i - 1;
    while (previous >= 0 && blank(previous)) {
      previous--;
    }
    return previous;
  }

  void drop(String kind, int i) {
    take(kind, Action.DROPPED, i);
  }

  /** Takes a line out that is known for what it is. */
  void mark(String kind, int i) {
    take(kind, Action.MARKED, i);
  }

  /** Says what a line is, and leaves it. */
  void note(String kind, int i) {
    Line line = lines.get(i);
    dropped.add(new Dropped(kind, Action.MARKED, line.number(), line.text().strip()));
  }

  /** Replaces what the pattern finds in line {@code i}; doubled spaces left by it are closed. */
  void clean(String kind, int i, Pattern pattern, UnaryOperator<String> replacement) {
    Line line = lines.get(i);
    Matcher found = pattern.matcher(line.text());
    StringBuilder cleaned = new StringBuilder();
    int end = 0;
    while (found.find()) {
      dropped.add(new Dropped(kind, Action.CLEANED, line.number(), found.group().strip()));
      cleaned.append(line.text(), end, found.start()).append(replacement.apply(found.group()));
      end = found.end();
      while (end < line.text().length() && endsInSpace(cleaned) && line.text().charAt(end) == ' ') {
        end++;
      }
    }
    if (end > 0) {
      cleaned.append(line.text(), end, line.text().length());
      lines.set(i, new Line(line.number(), cleaned.toString()));
    }
  }

  private static boolean endsInSpace(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
  }

  private void take(String kind, Action action, int i) {
    Line line = lines.get(i);
    if (!line.blank()) {
      dropped.add(new Dropped(kind, action, line.number(), line.text().strip()));
      lines.set(i, new Line(line.number(), ""));
    }
  }
}
