package dev.clio.bot.onthisday;

import dev.clio.index.event.Calendar;
import dev.clio.index.event.EventId;
import dev.clio.index.event.HistoricEvent;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses what the digest of a day tells: what matters and what is long ago by a round number of
 * years, different things beside each other, and above all nothing that the chat was told within
 * two years while there is something else. So a day that has little tells half of it in one year
 * and half in the next. Always the same choice for the same chat, day and calendar.
 */
final class Choosing {
  private static final int MOST = 3;

  /** A chat is told nothing twice within so many years. */
  static final int YEARS_APART = 2;

  /** Digests of so many days are looked back at, for the balance of tags and eras. */
  private static final int DAYS_BACK = 28;

  private static final double OF_IMPORTANCE = 2;
  private static final double SAVED_FOR_NEXT_YEAR = 2;
  private static final double SAME_ERA = 1.5;
  private static final double SAME_TAG = 1;
  private static final double OUT_OF_BALANCE = 8;

  private final Calendar calendar;
  private final Set<String> tags;

  /**
   * @param calendar what counts in the chat
   * @param tags what it wants to hear about; anything if none is named
   */
  Choosing(Calendar calendar, Set<String> tags) {
    this.calendar = calendar;
    this.tags = tags;
  }

  /**
   * What to tell, best first; empty if nothing at all is known of that day.
   *
   * @param shown what the chat was told, and when last
   */
  List<HistoricEvent> choose(LocalDate day, Map<EventId, LocalDate> shown) {
    List<HistoricEvent> wanted = wanted(day);
    List<HistoricEvent> fresh =
        wanted.stream().filter(event -> isFresh(event, day, shown)).toList();
    if (fresh.isEmpty()) {
      return wanted.stream()
          .filter(event -> shown.containsKey(event.id()))
          .sorted(Comparator.comparing(event -> shown.getOrDefault(event.id(), LocalDate.MIN)))
          .limit(1)
          .toList();
    }
    int half = (wanted.size() + 1) / YEARS_APART;
    return pick(fresh, Math.min(MOST, half), day, Balance.before(day, shown, calendar));
  }

  /** Of the tags that are wanted, or else of any: a chat that wants a digest every day gets one. */
  private List<HistoricEvent> wanted(LocalDate day) {
    List<HistoricEvent> all = of(calendar, day);
    List<HistoricEvent> tagged = of(calendar.tagged(tags), day);
    return tagged.isEmpty() ? all : tagged;
  }

  /** The 29th of February has its turn with the 28th in years without one. */
  private static List<HistoricEvent> of(Calendar some, LocalDate day) {
    boolean lastOfShortFebruary =
        MonthDay.from(day).equals(MonthDay.of(2, 28)) && !day.isLeapYear();
    return Stream.concat(
            some.on(MonthDay.from(day)).stream(),
            lastOfShortFebruary ? some.on(MonthDay.of(2, 29)).stream() : Stream.empty())
        .toList();
  }

  private static boolean isFresh(
      HistoricEvent event, LocalDate day, Map<EventId, LocalDate> shown) {
    LocalDate last = shown.get(event.id());
    return last == null || !last.isAfter(day.minusYears(YEARS_APART));
  }

  private static List<HistoricEvent> pick(
      List<HistoricEvent> fresh, int most, LocalDate day, Balance balance) {
    List<HistoricEvent> left = new ArrayList<>(fresh);
    List<HistoricEvent> picked = new ArrayList<>();
    while (picked.size() < most && !left.isEmpty()) {
      HistoricEvent best =
          left.stream()
              .max(
                  Comparator.<HistoricEvent>comparingDouble(
                          event -> worth(event, day, balance) - likeness(event, picked))
                      .thenComparing(HistoricEvent::id))
              .orElseThrow();
      picked.add(best);
      left.remove(best);
    }
    return picked;
  }

  private static double worth(HistoricEvent event, LocalDate day, Balance balance) {
    int years = day.getYear() - event.date().year();
    double roundness = Anniversary.roundness(years);
    boolean rounderNextYear = Anniversary.roundness(years + 1) > roundness;
    return OF_IMPORTANCE * event.importance()
        + roundness
        - (rounderNextYear ? SAVED_FOR_NEXT_YEAR : 0)
        - OUT_OF_BALANCE * balance.excess(event);
  }

  private static double likeness(HistoricEvent event, List<HistoricEvent> picked) {
    double likeness = 0;
    for (HistoricEvent other : picked) {
      likeness += Balance.era(event).equals(Balance.era(other)) ? SAME_ERA : 0;
      likeness += SAME_TAG * event.tags().stream().filter(other.tags()::contains).count();
    }
    return likeness;
  }

  /** How often tags and eras had their turn lately, beside how often the calendar has them. */
  private record Balance(Shares lately, Shares always) {
    static Balance before(LocalDate day, Map<EventId, LocalDate> shown, Calendar calendar) {
      Stream<HistoricEvent> lately =
          shown.entrySet().stream()
              .filter(entry -> entry.getValue().isAfter(day.minusDays(DAYS_BACK)))
              .filter(entry -> entry.getValue().isBefore(day))
              .flatMap(entry -> calendar.find(entry.getKey()).stream());
      return new Balance(Shares.of(lately), Shares.of(calendar.all().stream()));
    }

    static Era era(HistoricEvent event) {
      return Era.of(event.date().year());
    }

    /** How much more often than usual its like came, from -1 to 1. */
    double excess(HistoricEvent event) {
      double ofEra = lately.of(era(event)) - always.of(era(event));
      double ofTags =
          event.tags().stream()
              .mapToDouble(tag -> lately.of(tag) - always.of(tag))
              .average()
              .orElse(0);
      return (ofEra + ofTags) / 2;
    }
  }
}
