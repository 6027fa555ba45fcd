package dev.clio.index.passage;

import java.net.URI;
import java.util.Optional;

/**
 * One document that passages are taken from or based on, as a bibliography names it.
 *
 * @param date as the source gives it, ISO 8601 where it can be, perhaps only a year
 * @param kind what it is in a word or two: "essay", "web paper"
 */
public record Source(
    SourceId id,
    String title,
    Optional<String> author,
    Optional<String> date,
    Optional<String> kind,
    Optional<URI> link) {
  public Source {
    if (title.isBlank()) {
      throw new IllegalArgumentException("source " + id + " has no title");
    }
  }

  /** A source of which no more than its name is known. */
  public static Source untold(SourceId id, String title) {
    return new Source(
        id, title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
