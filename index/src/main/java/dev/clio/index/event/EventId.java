package dev.clio.index.event;

/**
 * Names one event. Stable across rebuilds while its date and its title or sentence stay the same,
 * so that what a chat has been shown is known for years.
 */
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    if (!value.matches("[A-Za-z0-9_-]{1,40}")) {
      throw new IllegalArgumentException("not an event id: " + value);
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
