package dev.clio.index.passage;

/**
 * Names one passage. Stable across rebuilds while the words of the passage stay the same, so that a
 * button pressed next week, a quiz question or a pinned answer still finds it.
 */
public record PassageId(String value) implements Comparable<PassageId> {
  public PassageId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a passage id is not blank");
    }
  }

  @Override
  public int compareTo(PassageId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
