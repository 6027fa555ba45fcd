package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import java.util.List;
import java.util.Optional;

/** Who comes nearest to the year of this? */
final class ClosestMaker implements Maker {
  /** So many years off is worth nothing. */
  private static final int FAR = 10;

  private final Pool pool;

  ClosestMaker(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Optional<QuizQuestion> about(HistoricEvent event) {
    if (pool.yearsLike(event).size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        new QuizQuestion(
            QuizQuestionId.of(QuizQuestion.Kind.CLOSEST, event.id().value()),
            QuizQuestion.Kind.CLOSEST,
            YearMaker.level(event) + 1,
            Pool.title(event),
            Optional.of(event.text()),
            new Solution.Closest(event.date().year(), FAR),
            new Proof.InCalendar(List.of(event)),
            event.tags(),
            Optional.empty()));
  }
}
