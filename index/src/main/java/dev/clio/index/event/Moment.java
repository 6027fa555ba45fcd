package dev.clio.index.event;

import java.util.OptionalInt;

/** A time as a sentence tells it, perhaps leaving out what the reader knows already. */
sealed interface Moment {
  /** All is told: "23 August 1939". */
  record Told(HistoricDate date) implements Moment {}

  /** The year has to be known from before: "in September", "on 23 August". */
  record Yearless(int month, OptionalInt day) implements Moment {}

  /**
   * So many years, months and days after what was told last: "the following month", "August the
   * same year".
   *
   * @param month where the month is told
   */
  record Later(int years, int months, int days, OptionalInt month) implements Moment {}

  /** A month, or a day of it, with its year if {@code year} is known. */
  static Moment of(OptionalInt year, int month, OptionalInt day) {
    return year.isPresent()
        ? new Told(new HistoricDate(year.getAsInt(), OptionalInt.of(month), day))
        : new Yearless(month, day);
  }
}
