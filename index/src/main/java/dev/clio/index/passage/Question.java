package dev.clio.index.passage;

import java.util.Optional;

/**
 * What somebody asks.
 *
 * @param context the question before, where this one follows up on it
 */
public record Question(String words, Optional<String> context) {
  /** A question that stands alone. */
  public static Question of(String words) {
    return new Question(words, Optional.empty());
  }
}
