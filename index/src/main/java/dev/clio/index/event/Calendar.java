package dev.clio.index.event;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events by day and by year. A value, thread-safe. */
public final class Calendar {
  private static final Comparator<HistoricEvent> OLDEST_FIRST =
      Comparator.comparing(HistoricEvent::date).thenComparing(HistoricEvent::id);

  private final List<HistoricEvent> events;
  private final NavigableMap<MonthDay, List<HistoricEvent>> byDay;
  private final Map<EventId, HistoricEvent> byId;

  private Calendar(List<HistoricEvent> sorted) {
    events = sorted;
    byDay =
        sorted.stream()
            .filter(event -> event.date().day().isPresent())
            .collect(
                Collectors.groupingBy(
                    event -> day(event.date()), TreeMap::new, Collectors.toUnmodifiableList()));
    byId =
        sorted.stream()
            .collect(Collectors.toMap(HistoricEvent::id, event -> event, (first, _) -> first));
  }

  /** A calendar of these, in any order. */
  public static Calendar of(List<HistoricEvent> events) {
    return new Calendar(events.stream().sorted(OLDEST_FIRST).toList());
  }

  private static MonthDay day(HistoricDate date) {
    return MonthDay.of(date.month().orElseThrow(), date.day().orElseThrow());
  }

  /** All, oldest first. */
  public List<HistoricEvent> all() {
    return events;
  }

  public Optional<HistoricEvent> find(EventId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What happened on that day of some year, oldest first. */
  public List<HistoricEvent> on(MonthDay day) {
    return byDay.getOrDefault(day, List.of());
  }

  /** What happened in a year, oldest first. */
  public List<HistoricEvent> in(int year) {
    return events.stream().filter(event -> event.date().year() == year).toList();
  }

  /** Years with something in them that are nearest to one, at most two, the earlier first. */
  public List<Integer> yearsAround(int year) {
    return Stream.concat(
            years().filter(one -> one < year).max(Comparator.naturalOrder()).stream(),
            years().filter(one -> one > year).min(Comparator.naturalOrder()).stream())
        .toList();
  }

  private Stream<Integer> years() {
    return events.stream().map(event -> event.date().year()).distinct();
  }

  /** The days next to one that have something, around the turn of the year too; never itself. */
  public List<MonthDay> daysAround(MonthDay day) {
    List<MonthDay> around = new ArrayList<>();
    before(day).ifPresent(around::add);
    after(day).filter(after -> !around.contains(after)).ifPresent(around::add);
    return around;
  }

  private Optional<MonthDay> before(MonthDay day) {
    return Stream.of(byDay.lowerKey(day), byDay.isEmpty() ? null : byDay.lastKey())
        .flatMap(Stream::ofNullable)
        .filter(found -> !found.equals(day))
        .findFirst();
  }

  private Optional<MonthDay> after(MonthDay day) {
    return Stream.of(byDay.higherKey(day), byDay.isEmpty() ? null : byDay.firstKey())
        .flatMap(Stream::ofNullable)
        .filter(found -> !found.equals(day))
        .findFirst();
  }

  /** Those that fit. */
  public Calendar where(Predicate<HistoricEvent> fits) {
    return new Calendar(events.stream().filter(fits).toList());
  }

  /** Those with one of these tags; all if none is named. */
  public Calendar tagged(Set<String> tags) {
    return tags.isEmpty() ? this : where(event -> event.tags().stream().anyMatch(tags::contains));
  }

  /** How many events have each tag. */
  public NavigableMap<String, Long> tags() {
    return events.stream()
        .flatMap(event -> event.tags().stream())
        .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
  }
}
