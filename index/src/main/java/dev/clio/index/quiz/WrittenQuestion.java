package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * A question that somebody wrote, before it is known which passage proves it.
 *
 * @param words the question itself
 * @param place what proves it
 */
public record WrittenQuestion(
    QuizQuestionId id,
    int level,
    String words,
    Solution solution,
    Place place,
    NavigableSet<String> tags,
    Optional<String> hint) {
  /** What proves it, as it is written down. */
  public sealed interface Place {}

  /**
   * A passage.
   *
   * @param words verbatim, and in no other passage
   */
  public record Words(String words) implements Place {}

  /**
   * Nothing that Clio holds: words of whoever wrote it.
   *
   * @param source where they found it
   */
  public record Stated(String words, String source) implements Place {}

  /** An event of the calendar. */
  public record OfCalendar(HistoricEvent event) implements Place {}

  QuizQuestion proved(Proof proof) {
    return new QuizQuestion(
        id, QuizQuestion.Kind.WRITTEN, level, words, Optional.empty(), solution, proof, tags, hint);
  }
}
