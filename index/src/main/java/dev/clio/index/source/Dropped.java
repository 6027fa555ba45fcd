package dev.clio.index.source;

/**
 * Words that were left out of a document or marked in it, for the ingest report.
 *
 * @param kind in a word or two: "navigation", "word-count", "wiki-cite-leftover"
 * @param line 1-based line of the file, or page of a PDF
 * @param words what was left out
 */
public record Dropped(String kind, Action action, int line, String words) {
  /** What became of them. */
  public enum Action {
    /** The whole line is gone. */
    DROPPED,
    /** Gone from inside a line that stays. */
    CLEANED,
    /** Known for what it is (byline, study question) and not indexed as a passage. */
    MARKED
  }
}
