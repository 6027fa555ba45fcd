package dev.clio.index.event;

import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** A time as a sentence tells it, perhaps leaving out what the reader knows already. */
sealed interface Moment {
  /** All is told: "23 August 1939". */
  record Told(HistoricDate date) implements Moment {}

  /** The year has to be known from before: "in September", "on 23 August". */
  record Yearless(int month, OptionalInt day) implements Moment {}

  /** So many years after what was told last: "August the same year". */
  record InYear(int later, int month, OptionalInt day) implements Moment {}

  /** The one after what was told last: "the following month". */
  record Next(ChronoUnit unit) implements Moment {}

  /** A month or a day of a year. */
  static Moment of(int year, int month, OptionalInt day) {
    return new Told(new HistoricDate(year, OptionalInt.of(month), day));
  }
}
