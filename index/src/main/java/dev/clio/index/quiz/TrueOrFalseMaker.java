package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import java.util.List;
import java.util.Optional;

/** Was this in that year? Half of the years are right. */
final class TrueOrFalseMaker implements Maker {
  /** What is chosen between, in this order: whoever shows it says it in the reader's language. */
  static final List<String> CHOICES = List.of("true", "false");

  private static final int WIDEST = 9;

  private final Pool pool;
  private final Years years;

  TrueOrFalseMaker(Pool pool, Years years) {
    this.pool = pool;
    this.years = years;
  }

  @Override
  public Optional<QuizQuestion> about(HistoricEvent event) {
    QuizQuestionId id = QuizQuestionId.of(QuizQuestion.Kind.TRUE_OR_FALSE, event.id().value());
    Draw draw = new Draw(id);
    int level = YearMaker.level(event);
    boolean isTrue = draw.upTo(2) == 0;
    int right = event.date().year();
    int away = Years.gap(level) + draw.upTo(WIDEST - Years.gap(level));
    int claimed = isTrue ? right : draw.upTo(2) == 0 ? right - away : right + away;
    if (!years.has(claimed) || (!isTrue && pool.yearsLike(event).contains(claimed))) {
      return Optional.empty();
    }
    return Optional.of(
        new QuizQuestion(
            id,
            QuizQuestion.Kind.TRUE_OR_FALSE,
            level,
            Pool.title(event),
            Optional.of(String.valueOf(claimed)),
            new Solution.Choice(CHOICES, isTrue ? 0 : 1),
            new Proof.InCalendar(List.of(event)),
            event.tags(),
            Optional.empty()));
  }
}
