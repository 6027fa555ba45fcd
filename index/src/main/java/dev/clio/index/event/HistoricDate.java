package dev.clio.index.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A Gregorian date as far as it is known: a year, a month of a year, or a day.
 *
 * @param month 1-12, if known
 * @param day 1-31, if known; only where the month is known
 */
public record HistoricDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<HistoricDate> {
  public HistoricDate {
    if (day.isPresent() && month.isEmpty()) {
      throw new DateTimeException("a day needs its month");
    }
    LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** A year. */
  public static HistoricDate of(int year) {
    return new HistoricDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /** A month. */
  public static HistoricDate of(int year, int month) {
    return new HistoricDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  /** A day. */
  public static HistoricDate of(int year, int month, int day) {
    return new HistoricDate(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  /** Years first; what is less precise stands before what is more so. */
  @Override
  public int compareTo(HistoricDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(month.orElse(0), other.month.orElse(0));
    return byMonth != 0 ? byMonth : Integer.compare(day.orElse(0), other.day.orElse(0));
  }

  /** ISO 8601, as far as known: {@code 1939}, {@code 1939-08}, {@code 1939-08-23}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("%04d".formatted(year));
    month.ifPresent(m -> text.append("-%02d".formatted(m)));
    day.ifPresent(d -> text.append("-%02d".formatted(d)));
    return text.toString();
  }
}
