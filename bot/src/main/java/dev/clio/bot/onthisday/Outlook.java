package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Place;
import dev.clio.index.event.Calendar;
import dev.clio.index.event.EventId;
import dev.clio.index.event.HistoricEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What digests will tell, as far as the sources stay as they are. */
final class Outlook {
  private final Digests digests;
  private final Function<Place, Calendar> calendars;

  Outlook(Digests digests, Function<Place, Calendar> calendars) {
    this.digests = digests;
    this.calendars = calendars;
  }

  /** What the digest of a day tells. */
  record Day(LocalDate day, List<HistoricEvent> events) {}

  /** The next digest. */
  Day next(Digest digest) {
    return of(digest, 1).getFirst();
  }

  /** The next {@code most} digests, each chosen as if those before it had come. */
  List<Day> of(Digest digest, int most) {
    Calendar calendar = calendars.apply(digest.place());
    Choosing choosing = new Choosing(calendar, digest.taste().tags());
    LocalDate day = digest.rhythm().firstDay(digest.next());
    Map<EventId, LocalDate> shown =
        new HashMap<>(
            digests.shown(digest.place().chat(), day.minusYears(Choosing.YEARS_APART).plusDays(1)));
    List<Day> days = new ArrayList<>();
    while (days.size() < most) {
      LocalDate now = day;
      List<HistoricEvent> events = choosing.choose(now, shown);
      events.forEach(event -> shown.put(event.id(), now));
      days.add(new Day(now, events));
      day = digest.rhythm().firstDay(now.plusDays(1));
    }
    return days;
  }
}
