package dev.clio.index.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text one by one, in bounded memory. Lines end with LF, CR or both. A line longer
 * than allowed comes in pieces of the same number, cut at white space where there is some.
 */
final class TextLines implements Closeable {
  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[1 << 14];
  private final StringBuilder pending = new StringBuilder();
  private int at;
  private int filled;
  private int number = 1;
  private boolean cut;
  private boolean ended;

  TextLines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** The next line or piece of one, cleaned of control characters; null at the end. */
  @Nullable Line next() throws IOException {
    cut = false;
    while (true) {
      if (at == filled && !fill()) {
        return last();
      }
      int end = lineEnd();
      pending.append(buffer, at, end - at);
      at = end;
      if (pending.length() > longest) {
        return piece();
      }
      if (end < filled) {
        skipLineEnd();
        return whole();
      }
    }
  }

  /** Whether the last line given is a piece that goes on in the next one. */
  boolean cut() {
    return cut;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private int lineEnd() {
    int end = at;
    while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    return end;
  }

  private void skipLineEnd() throws IOException {
    boolean carriageReturn = buffer[at++] == '\r';
    if (carriageReturn && (at < filled || fill()) && buffer[at] == '\n') {
      at++;
    }
  }

  private boolean fill() throws IOException {
    int n = ended ? -1 : reader.read(buffer);
    ended = n < 0;
    at = 0;
    filled = Math.max(n, 0);
    return !ended;
  }

  private Line whole() {
    Line line = new Line(number++, Characters.clean(pending.toString()));
    pending.setLength(0);
    return line;
  }

  private Line piece() {
    int end = longest;
    while (end > longest / 2 && !Characters.space(pending.charAt(end))) {
      end--;
    }
    end = end > longest / 2 ? end : longest;
    Line piece = new Line(number, Characters.clean(pending.substring(0, end)));
    pending.delete(0, end);
    cut = true;
    return piece;
  }

  private @Nullable Line last() {
    return pending.isEmpty() ? null : whole();
  }
}
