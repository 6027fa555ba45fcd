package dev.clio.index.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text in parts of bounded length, cut at a blank line where there is one near. Not
 * thread-safe.
 */
final class LineParts {
  private final TextLines lines;
  private final Limits limits;
  private final Stopwatch stopwatch;
  private @Nullable Line ahead;

  LineParts(TextLines lines, Limits limits, Stopwatch stopwatch) throws IOException {
    this.lines = lines;
    this.limits = limits;
    this.stopwatch = stopwatch;
    this.ahead = lines.next();
  }

  boolean hasNext() {
    return ahead != null;
  }

  List<Line> next() throws IOException, UnreadableSource {
    stopwatch.check();
    List<Line> part = new ArrayList<>();
    long chars = 0;
    while (ahead != null && !full(part, chars)) {
      part.add(ahead);
      chars += ahead.text().length() + 1L;
      ahead = lines.next();
    }
    return part;
  }

  private boolean full(List<Line> part, long chars) {
    return chars > limits.partChars()
        && (part.getLast().blank() || chars > 2L * limits.partChars());
  }
}
