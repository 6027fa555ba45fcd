package dev.clio.index.source;

import dev.clio.index.language.English;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that a document gives for itself, as ISO 8601: a day, else a month. */
final class WrittenDate {
  private static final Map<String, Month> MONTHS = new English().months();
  private static final String WEEKDAY =
      "(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
  private static final String MONTH = "(?<month>" + String.join("|", MONTHS.keySet()) + ")\\.?";
  private static final String YEAR = "(?<year>\\d{4})";

  private static final List<Pattern> DAYS =
      List.of(
          pattern("(?<year>\\d{4})-(?<monthnumber>\\d{2})-(?<day>\\d{2})(?:T.*)?"),
          pattern(WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? " + YEAR),
          pattern(WEEKDAY + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR));

  private static final Pattern MONTH_ONLY = pattern(MONTH + ",? " + YEAR);

  /** From this year on documents were written on the web. */
  private static final int RECENT = 1990;

  private WrittenDate() {}

  /** The date of a line that holds nothing else. An old date without a weekday may be a subject. */
  static Optional<String> whole(String line) {
    if (line.length() > 60) {
      return Optional.empty();
    }
    for (Pattern pattern : DAYS) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()
          && (Integer.parseInt(matcher.group("year")) >= RECENT || weekday(matcher))) {
        return iso(matcher);
      }
    }
    return Optional.empty();
  }

  /** The first date in the words. */
  static Optional<String> in(String words) {
    String start = words.substring(0, Math.min(words.length(), 200));
    for (Pattern pattern : DAYS) {
      Matcher matcher = pattern.matcher(start);
      if (matcher.find()) {
        return iso(matcher);
      }
    }
    Matcher month = MONTH_ONLY.matcher(start);
    return month.find() ? Optional.of(month(month).toString()) : Optional.empty();
  }

  private static boolean weekday(Matcher matcher) {
    return matcher.namedGroups().containsKey("weekday") && matcher.group("weekday") != null;
  }

  private static YearMonth month(Matcher matcher) {
    boolean named = matcher.namedGroups().containsKey("month");
    int year = Integer.parseInt(matcher.group("year"));
    return named
        ? YearMonth.of(year, monthNamed(matcher.group("month")))
        : YearMonth.of(year, Integer.parseInt(matcher.group("monthnumber")));
  }

  private static Month monthNamed(String name) {
    Month month = MONTHS.get(name.toLowerCase(Locale.ROOT));
    if (month == null) {
      throw new IllegalStateException("the pattern matches the names of months only: " + name);
    }
    return month;
  }

  private static Optional<String> iso(Matcher matcher) {
    try {
      LocalDate day = month(matcher).atDay(Integer.parseInt(matcher.group("day")));
      return Optional.of(day.toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile("\\b" + regex + "(?![\\d-])", Pattern.CASE_INSENSITIVE);
  }
}
