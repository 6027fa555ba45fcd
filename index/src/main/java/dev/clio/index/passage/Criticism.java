package dev.clio.index.passage;

/**
 * A claim on which a source errs or sources disagree.
 *
 * @param note what a reader is shown under an excerpt that makes the claim, one or two sentences
 * @param correct the better-established fact
 * @param why what it rests on
 */
public record Criticism(
    String id, Kind kind, String claim, String correct, String why, String note) {
  /** What is wrong with the claim. */
  public enum Kind {
    ERROR,
    DISAGREEMENT,
    ANACHRONISM,
    NAME,
    INTERPRETATION
  }
}
