package dev.clio.index.passage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a passage comes from, as far as selections look at it.
 *
 * @param file key of the file that it was read from: the collection and the path inside it
 * @param sources what it is taken from or based on; all rows of a file are one source, the file
 */
public record Origin(String file, Set<SourceId> sources) {
  public Origin {
    sources = Set.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("what stands in " + file + " has no source");
    }
  }

  /** The origin of something in {@code file} that cites these. */
  public static Origin of(String file, List<Citation> citations) {
    return new Origin(
        file,
        citations.stream()
            .map(citation -> citation.source().id())
            .map(id -> id.value().startsWith(file + "#") ? new SourceId(file) : id)
            .collect(Collectors.toSet()));
  }

  /** The pack or collection that a file belongs to. */
  public static String collection(String file) {
    return file.substring(0, Math.max(0, file.indexOf('/')));
  }
}
