package dev.clio.index.signal;

import java.util.Optional;

/** What the index knows of terms. */
public interface Vocabulary {
  /** Number of passages that hold the term. */
  int passagesWith(String term);

  /** Number of passages. */
  int passages();

  /** The known term that an unknown one was most likely meant to be, if any is near enough. */
  Optional<String> nearest(String unknown);

  /** How much a term tells: {@code ln(1 + (N - n + 0.5) / (n + 0.5))}, as in BM25. */
  default double information(String term) {
    int with = passagesWith(term);
    return Math.log(1 + (passages() - with + 0.5) / (with + 0.5));
  }
}
