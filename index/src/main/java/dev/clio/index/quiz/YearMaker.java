package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import java.util.List;
import java.util.Optional;

/** In which year was this? */
final class YearMaker implements Maker {
  private final Pool pool;
  private final Years years;

  YearMaker(Pool pool, Years years) {
    this.pool = pool;
    this.years = years;
  }

  @Override
  public Optional<QuizQuestion> about(HistoricEvent event) {
    QuizQuestionId id = QuizQuestionId.of(QuizQuestion.Kind.YEAR, event.id().value());
    int level = level(event);
    return years
        .around(event.date().year(), level, pool.yearsLike(event), new Draw(id))
        .map(
            choice ->
                new QuizQuestion(
                    id,
                    QuizQuestion.Kind.YEAR,
                    level,
                    Pool.title(event),
                    Optional.of(event.text()),
                    choice,
                    new Proof.InCalendar(List.of(event)),
                    event.tags(),
                    Optional.empty()));
  }

  /** What everybody should know is easy; the years then stand far apart. */
  static int level(HistoricEvent event) {
    return event.importance() > 2 ? 1 : 2;
  }
}
