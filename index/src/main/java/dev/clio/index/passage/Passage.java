package dev.clio.index.passage;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a source that stands on its own: a paragraph, a few list items, some 40-120 words.
 *
 * @param title title of the document or note that it stands in
 * @param headings heading path above it, outermost first
 * @param lead the point that a sub-point hangs under, where the passage itself does not hold it
 * @param text the words, verbatim; every excerpt is a range of it
 * @param citations where the words stand or what they are based on, the main one first; never empty
 * @param criticisms what is known to be wrong or disputed in it
 */
public record Passage(
    PassageId id,
    String title,
    List<String> headings,
    Optional<String> lead,
    String text,
    List<Citation> citations,
    List<Criticism> criticisms) {
  public Passage {
    headings = List.copyOf(headings);
    citations = List.copyOf(citations);
    criticisms = List.copyOf(criticisms);
    if (text.isBlank()) {
      throw new IllegalArgumentException("passage " + id + " is empty");
    }
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("passage " + id + " has no citation");
    }
  }

  /** The main citation. */
  public Citation citation() {
    return citations.getFirst();
  }
}
