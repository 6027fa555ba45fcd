package dev.clio.index.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a text is, at one place in it: the date from which "in September" and "the following year"
 * are understood. Unknown where it is not certain.
 */
record Setting(Optional<HistoricDate> now) {
  static final Setting UNKNOWN = new Setting(Optional.empty());

  /** The time that {@code mention} means here, if that is certain. */
  Optional<Time> time(Mention mention) {
    Optional<HistoricDate> date = date(mention.from());
    if (mention.until().isEmpty()) {
      return date.map(at -> new Time(at, Optional.empty()));
    }
    return date.flatMap(
        from ->
            new Setting(date)
                .date(mention.until().get())
                .map(until -> new Time(from, Optional.of(until))));
  }

  /**
   * The setting after {@code time} was told. Looking back to an earlier year does not change it;
   * after a span it is not certain.
   */
  Setting after(Time time, boolean lookingBack) {
    if (time.until().isPresent()) {
      return UNKNOWN;
    }
    boolean isEarlier = now.filter(told -> time.date().year() < told.year()).isPresent();
    return lookingBack && isEarlier ? this : new Setting(Optional.of(time.date()));
  }

  private Optional<HistoricDate> date(Moment moment) {
    try {
      return switch (moment) {
        case Moment.Told(HistoricDate date) -> Optional.of(date);
        case Moment.Yearless(int month, OptionalInt day) ->
            now.filter(date -> date.month().orElse(1) <= month)
                .map(date -> new HistoricDate(date.year(), OptionalInt.of(month), day));
        case Moment.Later later -> now.flatMap(date -> date(later, date));
      };
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<HistoricDate> date(Moment.Later later, HistoricDate told) {
    if (later.days() > 0) {
      return told.day().isEmpty()
          ? Optional.empty()
          : Optional.of(
              of(
                  LocalDate.of(told.year(), told.month().getAsInt(), told.day().getAsInt())
                      .plusDays(later.days())));
    }
    if (later.months() > 0) {
      return told.month().isEmpty()
          ? Optional.empty()
          : Optional.of(
              of(YearMonth.of(told.year(), told.month().getAsInt()).plusMonths(later.months())));
    }
    return Optional.of(
        new HistoricDate(told.year() + later.years(), later.month(), OptionalInt.empty()));
  }

  private static HistoricDate of(LocalDate day) {
    return HistoricDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static HistoricDate of(YearMonth month) {
    return HistoricDate.of(month.getYear(), month.getMonthValue());
  }
}
