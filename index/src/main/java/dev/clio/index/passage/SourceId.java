package dev.clio.index.passage;

/** Names one source document, for good: {@code batbayar}, {@code unit3/letters.pdf}. */
public record SourceId(String value) implements Comparable<SourceId> {
  public SourceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a source id is not blank");
    }
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
