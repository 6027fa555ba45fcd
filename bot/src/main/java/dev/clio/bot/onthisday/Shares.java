package dev.clio.bot.onthisday;

import dev.clio.index.event.HistoricEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Which share of some events is of each era and has each tag, from 0 to 1; 0 of no events. */
record Shares(Map<Object, Integer> counts, int events) {
  static Shares of(Stream<HistoricEvent> some) {
    Map<Object, Integer> counts = new HashMap<>();
    int[] events = {0};
    some.forEach(
        event -> {
          events[0]++;
          counts.merge(Era.of(event.date().year()), 1, Integer::sum);
          event.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum));
        });
    return new Shares(counts, events[0]);
  }

  double of(Era era) {
    return share(era);
  }

  double of(String tag) {
    return share(tag);
  }

  private double share(Object kind) {
    return events == 0 ? 0 : (double) counts.getOrDefault(kind, 0) / events;
  }
}
