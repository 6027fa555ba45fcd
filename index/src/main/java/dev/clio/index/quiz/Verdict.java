package dev.clio.index.quiz;

/**
 * What a typed answer is worth, and why.
 *
 * @param meant the known answer that it was taken for; the typed words where it is none
 */
public record Verdict(boolean right, How how, String meant) {
  /** How it was recognised. */
  public enum How {
    /** Letter for letter. */
    EXACT,
    /** But for case, accents, punctuation, articles, scripts and how numbers are written. */
    SAME_WORDS,
    /** The same number or date written otherwise, or within what is tolerated. */
    SAME_NUMBER,
    /** Another name for it. */
    ALIAS,
    /** A slip of the finger: nothing else that is known is as near. */
    TYPO,
    /** Not at all. */
    NONE
  }
}
