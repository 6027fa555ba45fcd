package dev.clio.bot.quiz;

import dev.clio.index.quiz.QuizQuestion;
import dev.clio.index.quiz.QuizQuestionId;
import dev.clio.index.quiz.Solution;
import java.util.Optional;

/**
 * A question as it stands in a round: whatever becomes of the sources, the round goes on with it.
 *
 * @param about what it asks about, by its kind
 * @param detail more of the same
 * @param proof what is shown when it is revealed
 */
record Card(
    QuizQuestionId source,
    QuizQuestion.Kind kind,
    int level,
    String about,
    Optional<String> detail,
    Solution solution,
    Shown proof,
    Optional<String> hint) {
  /**
   * Words that prove the answer.
   *
   * @param heading what stands over them: a date and a title
   * @param source where they stand, for people to look up
   * @param passage the passage, if it is one
   */
  record Shown(Optional<String> heading, String words, String source, Optional<String> passage) {}
}
