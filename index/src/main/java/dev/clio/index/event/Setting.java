package dev.clio.index.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    Optional<HistoricDate> date =
        date(mention.from()).filter(told -> told.year() <= YearOrNumber.LAST_YEAR);
    if (mention.until().isEmpty()) {
      return date.map(at -> new Time(at, Optional.empty()));
    }
    return date.flatMap(
        from ->
            new Setting(date)
                .date(mention.until().get())
                .filter(until -> from.compareTo(until) < 0)
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
        case Moment.InYear(int later, int month, OptionalInt day) ->
            now.map(date -> new HistoricDate(date.year() + later, OptionalInt.of(month), day));
        case Moment.Next(ChronoUnit unit) -> now.flatMap(date -> next(unit, date));
      };
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<HistoricDate> next(ChronoUnit unit, HistoricDate told) {
    LocalDate next =
        LocalDate.of(told.year(), told.month().orElse(1), told.day().orElse(1)).plus(1, unit);
    HistoricDate month = HistoricDate.of(next.getYear(), next.getMonthValue());
    return switch (unit) {
      case YEARS -> Optional.of(HistoricDate.of(next.getYear()));
      case MONTHS -> Optional.of(month).filter(_ -> told.month().isPresent());
      default ->
          Optional.of(HistoricDate.of(month.year(), next.getMonthValue(), next.getDayOfMonth()))
              .filter(_ -> told.day().isPresent());
    };
  }
}
