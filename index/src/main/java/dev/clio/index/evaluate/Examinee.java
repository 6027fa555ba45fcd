package dev.clio.index.evaluate;

import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import java.io.IOException;
import java.util.List;

/** What is measured. */
public interface Examinee {
  /** What the sources say. */
  Findings ask(Question question) throws IOException;

  /** The best {@code most} passages whether they answer or not, best first. */
  List<Excerpt> nearest(Question question, int most) throws IOException;

  /** These passages, best first; those that no longer stand are left out. */
  List<Excerpt> rank(Question question, List<PassageId> candidates) throws IOException;
}
