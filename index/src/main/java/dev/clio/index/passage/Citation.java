package dev.clio.index.passage;

import java.util.List;

/**
 * Where words stand.
 *
 * @param section heading path in the source, outermost first; empty where it has no headings
 * @param place the place inside the section in words: "paragraph 6", "item 9.1"
 */
public record Citation(Source source, List<String> section, String place) {
  public Citation {
    section = List.copyOf(section);
    if (place.isBlank()) {
      throw new IllegalArgumentException("a citation names its place");
    }
  }
}
