package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of these was in that year? The others are of the same kind and era, and of other years. */
final class EventMaker implements Maker {
  private static final int CHOICES = 4;
  private static final int ERA = 15;

  /** A choice that is much longer or shorter than the others gives itself away. */
  private static final double MOST_LONGER = 1.6;

  private final Pool pool;

  EventMaker(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Optional<QuizQuestion> about(HistoricEvent event) {
    QuizQuestionId id = QuizQuestionId.of(QuizQuestion.Kind.EVENT, event.id().value());
    Draw draw = new Draw(id);
    int level = YearMaker.level(event) + 1;
    int year = event.date().year();
    List<HistoricEvent> chosen = new ArrayList<>(List.of(event));
    for (HistoricEvent other : draw.shuffled(pool.fit())) {
      if (chosen.size() < CHOICES
          && isOfEra(other, year, level)
          && Pool.shareTag(event, other)
          && isAsLong(event, other)
          && !pool.isLikeOneOf(other, year)
          && chosen.stream().noneMatch(one -> pool.alike(one, other))) {
        chosen.add(other);
      }
    }
    if (chosen.size() < CHOICES) {
      return Optional.empty();
    }
    List<String> titles = draw.shuffled(chosen.stream().map(Pool::title).toList());
    return Optional.of(
        new QuizQuestion(
            id,
            QuizQuestion.Kind.EVENT,
            level,
            String.valueOf(year),
            Optional.empty(),
            new Solution.Choice(titles, titles.indexOf(Pool.title(event))),
            new Proof.InCalendar(List.of(event)),
            event.tags(),
            Optional.empty()));
  }

  private static boolean isOfEra(HistoricEvent other, int year, int level) {
    int away = Math.abs(other.date().year() - year);
    return away >= Years.gap(level) && away <= ERA;
  }

  private static boolean isAsLong(HistoricEvent event, HistoricEvent other) {
    List<Integer> lengths =
        Stream.of(event, other).map(one -> Pool.title(one).length()).sorted().toList();
    return lengths.getLast() <= MOST_LONGER * lengths.getFirst();
  }
}
