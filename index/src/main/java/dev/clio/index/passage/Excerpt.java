package dev.clio.index.passage;

import java.util.Map;

/**
 * The words of a passage that are shown, and in them the answer. Verbatim by construction: an
 * excerpt holds ranges, not words, so nothing can be shown that does not stand in the passage.
 *
 * @param shown range of {@link Passage#text()} that is shown
 * @param answer range of {@link Passage#text()} in bold, inside {@code shown}
 * @param score rank score; higher is better, comparable within one answer only
 * @param evidence what the score is made of, by signal name
 */
public record Excerpt(
    Passage passage,
    TextRange shown,
    TextRange answer,
    double score,
    Map<String, Double> evidence) {
  /** No excerpt is longer, in UTF-16 code units. */
  public static final int LONGEST = 300;

  public Excerpt {
    evidence = Map.copyOf(evidence);
    if (!shown.contains(answer) || shown.end() > passage.text().length() || shown.length() == 0) {
      throw new IllegalArgumentException("excerpt outside of passage " + passage.id());
    }
    if (shown.length() > LONGEST) {
      throw new IllegalArgumentException("excerpt of " + shown.length() + " code units");
    }
  }

  /** The words shown. */
  public String text() {
    return shown.of(passage.text());
  }

  /** The answer as a range of {@link #text()}. */
  public TextRange answerInText() {
    return answer.relativeTo(shown.start());
  }
}
