package dev.clio.index.source;

/**
 * One piece of a document in reading order. {@code line} is the 1-based line of the file where it
 * begins, the page of a PDF, or the paragraph of a Word document, for reports.
 */
public sealed interface Block {
  int line();

  /** Its words, without label. */
  String text();

  /** A heading; level 1 is outermost. */
  record Heading(int level, String text, int line) implements Block {}

  /** A paragraph of running text. */
  record Paragraph(String text, int line) implements Block {}

  /**
   * A point of an outline or list.
   *
   * @param depth 1 for a top-level point, 2 for a point under it
   * @param label as numbered: "9", "9.1", "b"; empty for a bullet
   */
  record Item(int depth, String label, String text, int line) implements Block {}
}
