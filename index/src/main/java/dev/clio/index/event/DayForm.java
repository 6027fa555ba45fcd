package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day or a few days of a month: "the 8th of August 1945", "23-25 August", "June 22nd, 1941". */
final class DayForm implements DateForm {
  /** A leap year: without its year a 29 February may be one. */
  private static final int ANY_YEAR = 2000;

  private final Language language;
  private final Pieces pieces;
  private final YearAfter yearAfter;
  private final Pattern pattern;

  private DayForm(Language language, Pieces pieces, YearAfter yearAfter, String pattern) {
    this.language = language;
    this.pieces = pieces;
    this.yearAfter = yearAfter;
    this.pattern = Pattern.compile(pattern + yearAfter.pattern());
  }

  /** "23 August 1939". */
  static DayForm dayFirst(Language language, Pieces pieces, YearAfter yearAfter) {
    String ofMonth =
        "(?:%s%s)?%s%s"
            .formatted(Pieces.GAP, pieces.any(DateWord.OF), Pieces.GAP, pieces.month("m"));
    return new DayForm(language, pieces, yearAfter, days(pieces) + ofMonth);
  }

  /** "August 23, 1939". */
  static DayForm monthFirst(Language language, Pieces pieces, YearAfter yearAfter) {
    String month =
        "%s%s(?:%s%s)?"
            .formatted(pieces.month("m"), Pieces.GAP, pieces.any(DateWord.DETERMINER), Pieces.GAP);
    return new DayForm(language, pieces, yearAfter, month + days(pieces));
  }

  private static String days(Pieces pieces) {
    String join =
        "(?:%s|%s|(?<and>%s|/))"
            .formatted(Pieces.WIDE_DASH, pieces.between(DateWord.TO), pieces.between(DateWord.AND));
    return "%s(?:%s%s)?".formatted(pieces.day("d"), join, pieces.day("last"));
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Optional<Mention> read(MatchResult found, String text) {
    boolean hasYear = yearAfter.isIn(found, text);
    if (!hasYear && isCount(found, text)) {
      return Optional.empty();
    }
    int end = hasYear || found.group("after") == null ? found.end() : found.start("after");
    TextRange range = new TextRange(found.start(), end);
    try {
      if (found.group("last") == null) {
        return Optional.of(Mention.at(range, moment(found, "d", hasYear), Standing.TOLD));
      }
      Moment last = moment(found, "last", hasYear);
      return Optional.of(
          isSpan(found, text)
              ? new Mention(range, moment(found, "d", hasYear), Optional.of(last), Standing.TOLD)
              : Mention.at(range, last, Standing.TOLD));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "In May 20 divisions attacked" tells no 20th of May. */
  private boolean isCount(MatchResult found, String text) {
    return found.start("m") < found.start("d")
        && language.dateWords(DateWord.WITHIN).contains(Around.wordBefore(text, found.start()));
  }

  /**
   * "1/14 February" is one day in two calendars, "3 and 17 August" are two days; "6 and 7 August"
   * and "between 3 and 17 August" are a span.
   */
  private boolean isSpan(MatchResult found, String text) {
    int first = Pieces.number(found.group("d"));
    int last = Pieces.number(found.group("last"));
    boolean isBetween =
        language.dateWords(DateWord.BETWEEN).contains(Around.wordBefore(text, found.start()));
    return (found.group("and") == null || isBetween) ? first < last : first + 1 == last;
  }

  private Moment moment(MatchResult found, String group, boolean hasYear) {
    int month = pieces.monthOf(found.group("m"));
    int day = Pieces.number(found.group(group));
    HistoricDate.of(ANY_YEAR, month, day);
    return hasYear
        ? YearAfter.moment(found, month, OptionalInt.of(day))
        : new Moment.Yearless(month, OptionalInt.of(day));
  }
}
