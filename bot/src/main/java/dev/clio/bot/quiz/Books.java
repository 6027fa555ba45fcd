package dev.clio.bot.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.Place;
import dev.clio.bot.command.Refusal;
import dev.clio.index.quiz.QuizBook;
import dev.clio.index.quiz.QuizQuestion;
import dev.clio.index.quiz.QuizQuestionId;
import dev.clio.index.quiz.Solution;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What may be asked in a place: what its teachers brought, what the packs have and what Clio made,
 * without what a teacher dropped. Thread-safe.
 */
final class Books {
  /** The name that stands for all that a teacher has looked at and found good. */
  static final String REVIEWED = "reviewed";

  private static final Logger LOG = LoggerFactory.getLogger(Books.class);
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int MOST_KEPT = 100;

  private final QuizFeature.Questions questions;
  private final QuestionSets sets;
  private final Cache<QuestionSets.QuestionSet, QuizBook> proved =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

  Books(QuizFeature.Questions questions, QuestionSets sets) {
    this.questions = questions;
    this.sets = sets;
  }

  /** All, the teachers' first. */
  List<QuizQuestion> in(Place place) {
    Map<QuizQuestionId, QuizQuestion> all = new LinkedHashMap<>();
    Stream.concat(
            sets.of(place.home()).stream().flatMap(set -> book(place, set).all().stream()),
            questions.in(place).all().stream())
        .forEach(question -> all.putIfAbsent(question.id(), question));
    return asked(place, all.values().stream());
  }

  /** Those of a set; nothing if there is none of that name. */
  Optional<List<QuizQuestion>> in(Place place, String name) {
    if (name.equals(REVIEWED)) {
      Map<QuizQuestionId, Boolean> good = sets.reviewed(place.home());
      return Optional.of(
          in(place).stream().filter(question -> good.containsKey(question.id())).toList());
    }
    return sets.of(place.home()).stream()
        .filter(set -> set.name().equals(name))
        .findFirst()
        .map(set -> asked(place, book(place, set).all().stream()));
  }

  /** What Clio made and nobody has looked at yet. */
  List<QuizQuestion> unreviewed(Place place) {
    Map<QuizQuestionId, Boolean> seen = sets.reviewed(place.home());
    return questions.in(place).all().stream()
        .filter(question -> question.kind() != QuizQuestion.Kind.WRITTEN)
        .filter(question -> !seen.containsKey(question.id()))
        .toList();
  }

  private List<QuizQuestion> asked(Place place, Stream<QuizQuestion> some) {
    Map<QuizQuestionId, Boolean> reviewed = sets.reviewed(place.home());
    Map<QuizQuestionId, List<String>> accepted = sets.accepted(place.home());
    return some.filter(question -> reviewed.getOrDefault(question.id(), true))
        .map(question -> taught(question, accepted.getOrDefault(question.id(), List.of())))
        .toList();
  }

  private static QuizQuestion taught(QuizQuestion question, List<String> accepted) {
    Solution solution = question.solution();
    for (String more : accepted) {
      solution = solution instanceof Solution.Typed typed ? typed.accepting(more) : solution;
    }
    return accepted.isEmpty()
        ? question
        : new QuizQuestion(
            question.id(),
            question.kind(),
            question.level(),
            question.about(),
            question.detail(),
            solution,
            question.proof(),
            question.tags(),
            question.hint());
  }

  private QuizBook book(Place place, QuestionSets.QuestionSet set) {
    return proved.get(set, one -> read(place, one));
  }

  /** What names an event that is gone cannot be read any more; the other sets can. */
  private QuizBook read(Place place, QuestionSets.QuestionSet set) {
    try {
      return questions.prove(place, questions.read(place, set.name(), set.questions()));
    } catch (Refusal unreadable) {
      LOG.warn("A set of questions cannot be read and is not asked: {}", unreadable.words());
      return questions.prove(place, List.of());
    }
  }
}
