package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import dev.clio.index.language.Word;
import dev.clio.index.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Events that questions can be made from: they have a title, and neither it nor what the calendar
 * says of them tells a year. Knows which of them could be taken for another.
 */
final class Pool {
  private static final Pattern TELLS_YEAR = Pattern.compile("\\d{3}|\\b\\d{2}s\\b|['’]\\d\\d");

  /** Titles that share so much of their words may mean each other. */
  private static final double ALIKE = 0.5;

  private static final int LEAST_IMPORTANCE = 2;

  private final List<HistoricEvent> given;
  private final List<HistoricEvent> all;
  private final List<HistoricEvent> fit;
  private final Map<HistoricEvent, Set<String>> terms = new HashMap<>();
  private final Map<Integer, List<HistoricEvent>> byYear;
  private final Map<String, List<HistoricEvent>> byTerm = new HashMap<>();
  private final Map<HistoricEvent, Set<Integer>> yearsLike = new HashMap<>();

  /**
   * @param events at least one, oldest first
   */
  Pool(List<HistoricEvent> events, Words reader) {
    given = events;
    all = events.stream().filter(event -> event.title().isPresent()).toList();
    all.forEach(event -> terms.put(event, terms(reader, title(event))));
    terms.forEach(
        (event, words) ->
            words.forEach(term -> byTerm.computeIfAbsent(term, _ -> new ArrayList<>()).add(event)));
    byYear = all.stream().collect(Collectors.groupingBy(event -> event.date().year()));
    fit =
        all.stream()
            .filter(event -> event.importance() >= LEAST_IMPORTANCE && event.until().isEmpty())
            .filter(event -> title(event).length() <= Solution.LONGEST_CHOICE)
            .filter(event -> !TELLS_YEAR.matcher(title(event) + event.text()).find())
            .toList();
  }

  static String title(HistoricEvent event) {
    return event.title().orElseThrow();
  }

  /** Those that questions are made from, oldest first. */
  List<HistoricEvent> fit() {
    return fit;
  }

  /** The years that questions are about; of all events where none is fit for one. */
  Years years() {
    List<HistoricEvent> span = fit.isEmpty() ? given : fit;
    return new Years(span.getFirst().date().year(), span.getLast().date().year());
  }

  /** Whether something like it happened in that year, as far as titles tell. */
  boolean isLikeOneOf(HistoricEvent event, int year) {
    return byYear.getOrDefault(year, List.of()).stream().anyMatch(other -> alike(event, other));
  }

  /** The years in which something like it happened, its own among them. */
  Set<Integer> yearsLike(HistoricEvent event) {
    return yearsLike.computeIfAbsent(event, this::findYearsLike);
  }

  private Set<Integer> findYearsLike(HistoricEvent event) {
    Set<Integer> years = new HashSet<>(Set.of(event.date().year()));
    terms.getOrDefault(event, Set.of()).stream()
        .flatMap(term -> byTerm.getOrDefault(term, List.of()).stream())
        .filter(other -> !years.contains(other.date().year()) && alike(event, other))
        .forEach(other -> years.add(other.date().year()));
    return years;
  }

  boolean alike(HistoricEvent event, HistoricEvent other) {
    if (event.equals(other)) {
      return true;
    }
    Set<String> some = terms.getOrDefault(event, Set.of());
    Set<String> others = terms.getOrDefault(other, Set.of());
    long shared = some.stream().filter(others::contains).count();
    int shorter = Math.min(some.size(), others.size());
    return shared > 0 && (shared == shorter || (shared > 1 && shared >= ALIKE * shorter));
  }

  static boolean shareTag(HistoricEvent event, HistoricEvent other) {
    return event.tags().stream().anyMatch(other.tags()::contains);
  }

  private static Set<String> terms(Words reader, String title) {
    return reader.of(title).stream()
        .filter(word -> !word.function())
        .map(Word::term)
        .collect(Collectors.toSet());
  }
}
