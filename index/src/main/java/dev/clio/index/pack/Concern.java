package dev.clio.index.pack;

import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.SourceId;
import java.util.List;

/**
 * A criticism, the source that it is about, and the verbatim words of the passages under which it
 * is shown.
 */
public record Concern(Criticism criticism, SourceId source, List<String> words) {
  public Concern {
    words = List.copyOf(words);
  }
}
