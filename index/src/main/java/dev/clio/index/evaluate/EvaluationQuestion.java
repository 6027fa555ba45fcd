package dev.clio.index.evaluate;

import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import java.util.List;
import java.util.Map;

/**
 * A question whose answer is known.
 *
 * @param answers accepted answers, each in words of its own
 * @param passages passages that answer it; empty where none is named
 * @param candidates passages to choose among, where choosing is what is measured
 * @param unanswerable whether it must be refused even though answers are named
 * @param traits what the question is like, by name of the trait: style, category
 */
public record EvaluationQuestion(
    String id,
    Question question,
    List<String> answers,
    List<PassageId> passages,
    List<PassageId> candidates,
    boolean unanswerable,
    Map<String, String> traits) {
  public EvaluationQuestion {
    answers = List.copyOf(answers);
    passages = List.copyOf(passages);
    candidates = List.copyOf(candidates);
    traits = Map.copyOf(traits);
  }

  /** Whether the right thing to say is that the sources do not say it. */
  public boolean mustBeRefused() {
    return unanswerable || (answers.isEmpty() && passages.isEmpty());
  }
}
