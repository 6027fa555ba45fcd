package dev.clio.index.passage;

import java.util.List;

/** What the sources say to a question. */
public sealed interface Findings {
  /** How sure we are that the sources hold the answer, 0 to 1. */
  double confidence();

  /** The sources answer: one to three excerpts from different passages, best first. */
  record Found(List<Excerpt> excerpts, double confidence) implements Findings {
    public Found {
      excerpts = List.copyOf(excerpts);
      if (excerpts.isEmpty()) {
        throw new IllegalArgumentException("found nothing");
      }
    }
  }

  /** They do not; {@code nearest} is what comes closest, perhaps empty, never an answer. */
  record NotInTheSources(List<Excerpt> nearest, double confidence) implements Findings {
    public NotInTheSources {
      nearest = List.copyOf(nearest);
    }
  }
}
