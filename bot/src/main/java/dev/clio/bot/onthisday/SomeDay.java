package dev.clio.bot.onthisday;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A day as people write it, of some year or of every year. */
record SomeDay(MonthDay day, OptionalInt year) {
  private static final List<String> PATTERNS =
      List.of(
          "d MMMM uuuu",
          "d MMM uuuu",
          "MMMM d uuuu",
          "MMM d uuuu",
          "d MMMM",
          "d MMM",
          "MMMM d",
          "MMM d",
          "uuuu-M-d",
          "M-d",
          "d M uuuu",
          "d M",
          "d/M/uuuu",
          "d/M");

  SomeDay {
    year.ifPresent(one -> LocalDate.of(one, day.getMonthValue(), day.getDayOfMonth()));
  }

  /**
   * "23 August 1939", "August 23rd", "23.8.", "1939-08-23", "tomorrow", in English or the language
   * of the wording; nothing if it is no day.
   */
  static Optional<SomeDay> read(String words, LocalDate today, Wording wording) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    List<LocalDate> near = List.of(today, today.plusDays(1), today.minusDays(1));
    for (int i = 0; i < near.size(); i++) {
      List<String> names = List.of("today", "tomorrow", "yesterday");
      if (plain.equals(names.get(i)) || plain.equals(wording.say("word." + names.get(i)))) {
        return Optional.of(new SomeDay(MonthDay.from(near.get(i)), OptionalInt.empty()));
      }
    }
    String bare =
        plain
            .replaceAll("\\b(\\d+)(st|nd|rd|th|er|\\.)(?=\\s|,|$|\\d)", "$1 ")
            .replaceAll("\\b(the|of|le|den|am|on)\\b|,|\\.(?=\\s|$)", " ")
            .replace("sept ", "sep ")
            .strip()
            .replaceAll("\\s+", " ");
    return PATTERNS.stream()
        .flatMap(pattern -> formats(pattern, wording.tongue()))
        .flatMap(format -> parse(bare, format).stream())
        .findFirst();
  }

  private static Stream<DateTimeFormatter> formats(String pattern, Locale language) {
    return Stream.of(language, Locale.ENGLISH)
        .distinct()
        .map(
            tongue ->
                new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(tongue));
  }

  private static Optional<SomeDay> parse(String bare, DateTimeFormatter format) {
    try {
      ParsePosition end = new ParsePosition(0);
      TemporalAccessor found = format.parseUnresolved(bare, end);
      if (found == null || end.getIndex() < bare.length()) {
        return Optional.empty();
      }
      MonthDay day =
          MonthDay.of(
              Math.toIntExact(found.getLong(ChronoField.MONTH_OF_YEAR)),
              Math.toIntExact(found.getLong(ChronoField.DAY_OF_MONTH)));
      OptionalInt year =
          found.isSupported(ChronoField.YEAR)
              ? OptionalInt.of(Math.toIntExact(found.getLong(ChronoField.YEAR)))
              : OptionalInt.empty();
      return Optional.of(new SomeDay(day, year));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
