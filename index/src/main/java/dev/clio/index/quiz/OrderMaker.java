package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** In which order did these happen? They are of one kind, and years lie between them. */
final class OrderMaker implements Maker {
  private static final int THINGS = 4;
  private static final int APART = 3;
  private static final int ERA = 30;

  private final Pool pool;

  OrderMaker(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Optional<QuizQuestion> about(HistoricEvent event) {
    QuizQuestionId id = QuizQuestionId.of(QuizQuestion.Kind.ORDER, event.id().value());
    Draw draw = new Draw(id);
    List<HistoricEvent> chosen = new ArrayList<>(List.of(event));
    for (HistoricEvent other : draw.shuffled(pool.fit())) {
      if (chosen.size() < THINGS
          && Pool.shareTag(event, other)
          && isFit(other)
          && chosen.stream().allMatch(one -> isApart(one, other))) {
        chosen.add(other);
      }
    }
    if (!isFit(event) || chosen.size() < THINGS) {
      return Optional.empty();
    }
    List<HistoricEvent> shown = draw.shuffled(chosen);
    List<HistoricEvent> inOrder =
        chosen.stream().sorted(Comparator.comparing(HistoricEvent::date)).toList();
    NavigableSet<String> tags = new TreeSet<>();
    chosen.forEach(one -> tags.addAll(one.tags()));
    return Optional.of(
        new QuizQuestion(
            id,
            QuizQuestion.Kind.ORDER,
            2,
            "",
            Optional.empty(),
            new Solution.Order(
                shown.stream().map(Pool::title).toList(),
                inOrder.stream().map(shown::indexOf).toList()),
            new Proof.InCalendar(inOrder),
            tags,
            Optional.empty()));
  }

  /** What happened more than once has no place in an order. */
  private boolean isFit(HistoricEvent event) {
    return event.importance() > 2 && pool.yearsLike(event).size() == 1;
  }

  private boolean isApart(HistoricEvent one, HistoricEvent other) {
    int away = Math.abs(one.date().year() - other.date().year());
    return away >= APART && away <= ERA && !pool.alike(one, other);
  }
}
