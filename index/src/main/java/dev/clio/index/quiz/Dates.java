package dev.clio.index.quiz;

import dev.clio.index.event.HistoricDate;
import dev.clio.index.language.Language;
import java.time.DateTimeException;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an answer that is nothing but a date: "23 August 1939", "August 23rd, 1939", "23.8.1939",
 * "1939-08-23", "August 1939". A year alone is a number. Thread-safe.
 */
final class Dates {
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})|(?<d2>\\d{1,2})[./](?<m2>\\d{1,2})[./](?<y2>\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:the )?(?:(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? )?(?<m>\\p{L}{3,})\\.?"
              + "(?: (?<d2>\\d{1,2})(?:st|nd|rd|th)?)?,? (?<y>\\d{4})");

  private final Language language;

  Dates(Language language) {
    this.language = language;
  }

  Optional<HistoricDate> of(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    Matcher numbers = NUMBERS.matcher(words);
    if (numbers.matches()) {
      String suffix = numbers.group("y") == null ? "2" : "";
      return day(
          Integer.parseInt(numbers.group("y" + suffix)),
          Integer.parseInt(numbers.group("m" + suffix)),
          Integer.parseInt(numbers.group("d" + suffix)));
    }
    Matcher told = WORDS.matcher(words);
    if (!told.matches() || !language.months().containsKey(told.group("m"))) {
      return Optional.empty();
    }
    Month month = language.months().get(told.group("m"));
    int year = Integer.parseInt(told.group("y"));
    String day = told.group("d") == null ? told.group("d2") : told.group("d");
    return day == null
        ? Optional.of(HistoricDate.of(year, month.getValue()))
        : day(year, month.getValue(), Integer.parseInt(day));
  }

  private static Optional<HistoricDate> day(int year, int month, int day) {
    try {
      return Optional.of(HistoricDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
