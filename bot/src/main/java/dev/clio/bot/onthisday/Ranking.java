package dev.clio.bot.onthisday;

import dev.clio.index.event.HistoricEvent;
import java.util.Comparator;

/** Which events are told first. */
final class Ranking {
  private Ranking() {}

  /** On a day: what is long ago by a round number of years, then what matters, then the oldest. */
  static Comparator<HistoricEvent> onDay(int thisYear) {
    return Comparator.<HistoricEvent>comparingInt(
            event -> -Anniversary.roundness(thisYear - event.date().year()))
        .thenComparing(byImportance());
  }

  /** What matters, then the oldest; a sentence without a title last. */
  static Comparator<HistoricEvent> byImportance() {
    return Comparator.<HistoricEvent, Boolean>comparing(event -> event.title().isEmpty())
        .thenComparingInt(event -> -event.importance())
        .thenComparing(inTime());
  }

  static Comparator<HistoricEvent> inTime() {
    return Comparator.comparing(HistoricEvent::date).thenComparing(HistoricEvent::id);
  }
}
