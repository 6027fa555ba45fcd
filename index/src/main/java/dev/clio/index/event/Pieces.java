package dev.clio.index.event;

import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the regular expressions for the dates of a language are made of. Every piece has a bounded
 * length, so that no text makes matching slow.
 */
final class Pieces {
  static final String GAP = "[\\s\\u00a0\\u202f]{1,3}+";
  static final String MAYBE_GAP = "[\\s\\u00a0\\u202f]{0,3}+";
  static final String DASH = "[-\\u2010-\\u2015\\u2212]";
  static final String WIDE_DASH = MAYBE_GAP + DASH + MAYBE_GAP;
  static final String BEGIN = "(?<![\\p{L}\\p{N}])";
  static final String END = "(?![\\p{L}\\p{N}])";

  private static final String NUMBER_BEGIN = BEGIN + "(?<!\\p{N}[.,:])(?<![$£€#])";
  private static final String NUMBER_END = END + "(?![.,:]\\p{N})";

  private final Language language;
  private final Map<String, Month> months;
  private final Map<Month, Integer> fullLengths;
  private final Collection<String> monthNames;
  private final String month;
  private final String day;
  private final String year;

  Pieces(Language language) {
    this.language = language;
    this.months = language.months();
    this.fullLengths = fullLengths(months);
    this.monthNames = language.capitalMonths() ? capital(months.keySet()) : months.keySet();
    this.month = oneOf(monthNames);
    this.day =
        "(?=\\d)"
            + NUMBER_BEGIN
            + "(?:0?[1-9]|[12]\\d|3[01])(?:"
            + any(DateWord.ORDINAL)
            + ")?"
            + NUMBER_END;
    String afterDashOnlyInSpan =
        "(?:(?<=%s[12]\\d{3}(?:%s|/))|(?<!\\p{N}%s|/))".formatted(BEGIN, DASH, DASH);
    String beforeDashOnlyInSpan = "(?!%s\\p{N}(?!\\p{N}{3}%s))".formatted(DASH, END);
    String noDecade = "(?!['’]%s%s)".formatted(any(DateWord.DECADE), END);
    String noPercent = "(?!%s%%)".formatted(MAYBE_GAP);
    String notBeforeEra = "(?!%s(?i:%s)%s)".formatted(MAYBE_GAP, eras(), END);
    this.year =
        String.join(
            "",
            "(?=\\d)",
            NUMBER_BEGIN,
            afterDashOnlyInSpan,
            "[12]\\d{3}",
            beforeDashOnlyInSpan,
            noDecade,
            noPercent,
            notBeforeEra,
            NUMBER_END);
  }

  /** Names and short names of the months, as texts have them. */
  Collection<String> monthNames() {
    return monthNames;
  }

  /** The name of a month, as a group of this name. */
  String month(String group) {
    return BEGIN + "(?<" + group + ">" + month + ")" + END + "\\.?+";
  }

  /** A day of a month, with the ending of an ordinal or without, as a group. */
  String day(String group) {
    return "(?<" + group + ">" + day + ")";
  }

  /** A year of four digits, as a group. */
  String year(String group) {
    return "(?<" + group + ">" + year + ")";
  }

  /** Any of the words that do {@code part}. */
  String any(DateWord part) {
    return oneOf(language.dateWords(part));
  }

  /** Any of the words that do {@code part}, between gaps. */
  String between(DateWord part) {
    return GAP + any(part) + GAP;
  }

  /** The month of this name, 1-12. */
  int monthOf(String name) {
    return named(name).getValue();
  }

  /** Whether {@code name} is no short form of its month. */
  boolean isFullMonth(String name) {
    return fullLengths.getOrDefault(named(name), 0) == name.length();
  }

  private Month named(String name) {
    return Objects.requireNonNull(months.get(name.toLowerCase(Locale.ROOT)), name);
  }

  /** The number in {@code digits}, which may end as an ordinal. */
  static int number(String digits) {
    int end = 0;
    while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return Integer.parseInt(digits, 0, end, 10);
  }

  /** The last number in {@code date}, 0 if there is none. */
  static int lastNumber(String date) {
    int end = date.length();
    while (end > 0 && !Character.isDigit(date.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isDigit(date.charAt(start - 1))) {
      start--;
    }
    return start == end ? 0 : Integer.parseInt(date, start, end, 10);
  }

  private static Map<Month, Integer> fullLengths(Map<String, Month> months) {
    Map<Month, Integer> longest = new EnumMap<>(Month.class);
    months.forEach((name, month) -> longest.merge(month, name.length(), Math::max));
    return longest;
  }

  private String eras() {
    return any(DateWord.BEFORE_ERA)
        + "|"
        + language.dateWords(DateWord.BEFORE_ERA).stream()
            .map(era -> era.chars().mapToObj(c -> (char) c + "\\.").collect(Collectors.joining()))
            .collect(Collectors.joining("|"));
  }

  private static Collection<String> capital(Collection<String> names) {
    return names.stream()
        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .toList();
  }

  private static String oneOf(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
