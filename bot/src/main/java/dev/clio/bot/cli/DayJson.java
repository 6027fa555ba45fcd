package dev.clio.bot.cli;

import dev.clio.index.event.HistoricDate;
import dev.clio.index.event.HistoricEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code today} prints as JSON; what is not known is null. */
final class DayJson {
  private DayJson() {}

  static Map<String, Object> of(LocalDate day, List<HistoricEvent> events) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("date", day.toString());
    json.put("events", events.stream().map(event -> of(day, event)).toList());
    return json;
  }

  private static Map<String, Object> of(LocalDate day, HistoricEvent event) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", event.id().value());
    json.put("date", event.date().toString());
    json.put("precision", precision(event.date()));
    json.put("until", event.until().map(HistoricDate::toString).orElse(null));
    json.put("yearsAgo", day.getYear() - event.date().year());
    json.put("title", event.title().orElse(null));
    json.put("text", event.text());
    json.put("tags", event.tags());
    json.put("importance", event.importance());
    json.put(
        "source",
        event
            .reference()
            .or(() -> event.told().map(told -> told.citation().source().title()))
            .orElse(null));
    json.put("passageId", event.told().map(told -> told.passage().value()).orElse(null));
    return json;
  }

  private static String precision(HistoricDate date) {
    return date.day().isPresent() ? "day" : date.month().isPresent() ? "month" : "year";
  }
}
