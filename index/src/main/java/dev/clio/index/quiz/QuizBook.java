package dev.clio.index.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All questions that can be asked: those that people wrote first. A value, thread-safe. */
public final class QuizBook {
  private final List<QuizQuestion> all;
  private final Map<QuizQuestionId, QuizQuestion> byId = new LinkedHashMap<>();

  private final List<QuizQuestionId> unproved;

  /**
   * @param unproved those that nothing proves any more: their passage is gone, or was never there
   */
  QuizBook(List<QuizQuestion> all, List<QuizQuestionId> unproved) {
    all.forEach(question -> byId.putIfAbsent(question.id(), question));
    this.all = List.copyOf(byId.values());
    this.unproved = List.copyOf(unproved);
  }

  /** What people wrote and no passage holds; it is not asked. */
  public List<QuizQuestionId> unproved() {
    return unproved;
  }

  /** All, in a fixed order. */
  public List<QuizQuestion> all() {
    return all;
  }

  public Optional<QuizQuestion> find(QuizQuestionId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
