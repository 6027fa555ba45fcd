package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.quiz.QuizQuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Questions that teachers brought, and what they think of those that Clio made. Thread-safe. */
public interface QuestionSets {
  /**
   * A set of questions.
   *
   * @param name one of a name in a home: small letters, digits, hyphens
   * @param questions all of them, as {@link QuizFeature.Questions#write} writes YAML
   * @param by without a name if they have had themselves deleted
   */
  record QuestionSet(ServerRef home, String name, String questions, Person by, Instant at) {}

  /** Keeps a set, in the place of one of the same name. */
  void put(QuestionSet set);

  /** All sets of a home by name. */
  List<QuestionSet> of(ServerRef home);

  /** Returns whether there was one. */
  boolean remove(ServerRef home, String name);

  /** Somebody has looked at a question: it is good, or not to be asked. */
  void review(ServerRef home, QuizQuestionId question, boolean good, Person by);

  /** What has been looked at, and whether it is good. */
  Map<QuizQuestionId, Boolean> reviewed(ServerRef home);

  /** Something more is right. */
  void accept(ServerRef home, QuizQuestionId question, String answer, Person by);

  /** What is right besides. */
  Map<QuizQuestionId, List<String>> accepted(ServerRef home);
}
