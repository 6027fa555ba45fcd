package dev.clio.index.pack;

import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.SourceId;
import java.util.List;

/**
 * A criticism, the source that it is about, and the verbatim words of the passages under which it
 * is shown.
 */
public record Concern(Criticism criticism, SourceId source, List<Words> words) {
  public Concern {
    words = List.copyOf(words);
  }

  /** Whether the criticism is shown under {@code text}. */
  public boolean isAbout(String text) {
    return words.stream().anyMatch(some -> text.contains(some.text()));
  }

  /** Words of a passage, and the 1-based line of criticism.yaml that names them. */
  public record Words(String text, int line) {}
}
