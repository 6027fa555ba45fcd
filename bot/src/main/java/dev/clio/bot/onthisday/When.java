package dev.clio.bot.onthisday;

import dev.clio.index.event.HistoricDate;
import dev.clio.index.event.HistoricEvent;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/** Says when something happened, as precisely as it is known. */
final class When {
  private final Wording wording;

  When(Wording wording) {
    this.wording = wording;
  }

  /** On a card of one day: "1939 · 87 years ago"; with the day where it is another. */
  String onDay(HistoricEvent event, MonthDay shown, int thisYear) {
    boolean sameDay =
        event.until().isEmpty()
            && event.date().day().isPresent()
            && MonthDay.of(event.date().month().orElseThrow(), event.date().day().orElseThrow())
                .equals(shown);
    String when = sameDay ? String.valueOf(event.date().year()) : of(event);
    return when + ago(thisYear - event.date().year());
  }

  /** "23 August 1939", "August 1939", "1939", "1939 to 1941". */
  String of(HistoricEvent event) {
    String from = of(event.date());
    return event.until().map(until -> wording.say("until", from, of(until))).orElse(from);
  }

  private String of(HistoricDate date) {
    if (date.month().isEmpty()) {
      return String.valueOf(date.year());
    }
    int month = date.month().getAsInt();
    return date.day().isEmpty()
        ? wording.month(YearMonth.of(date.year(), month))
        : wording.day(LocalDate.of(date.year(), month, date.day().getAsInt()));
  }

  private String ago(int years) {
    return years < 1
        ? ""
        : " · " + (years == 1 ? wording.say("year-ago") : wording.say("years-ago", years));
  }
}
