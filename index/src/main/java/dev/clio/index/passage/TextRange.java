package dev.clio.index.passage;

/** A range of UTF-16 code units, end exclusive. */
public record TextRange(int start, int end) {
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + ".." + end);
    }
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether all of {@code other} lies in this range. */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** The same range seen from a text that begins at {@code origin}. */
  public TextRange relativeTo(int origin) {
    return new TextRange(start - origin, end - origin);
  }

  /** The words of {@code text} in this range. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
