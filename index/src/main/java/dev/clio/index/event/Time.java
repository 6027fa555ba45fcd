package dev.clio.index.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A date or a span of dates. */
record Time(HistoricDate date, Optional<HistoricDate> until) {
  /** Those of {@code times} that no other one of them tells more precisely. */
  static List<Time> mostPrecise(List<Time> times) {
    Set<HistoricDate> vague = new HashSet<>();
    for (Time time : times) {
      HistoricDate date = time.date;
      if (time.until.isEmpty() && date.month().isPresent()) {
        vague.add(HistoricDate.of(date.year()));
      }
      if (time.until.isEmpty() && date.day().isPresent()) {
        vague.add(new HistoricDate(date.year(), date.month(), OptionalInt.empty()));
      }
    }
    return times.stream()
        .filter(time -> time.until.isPresent() || !vague.contains(time.date))
        .distinct()
        .toList();
  }
}
