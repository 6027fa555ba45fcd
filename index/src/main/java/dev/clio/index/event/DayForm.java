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
  private final Language language;
  private final Pieces pieces;
  private final Pattern pattern;

  private DayForm(Language language, Pieces pieces, String pattern) {
    this.language = language;
    this.pieces = pieces;
    this.pattern = Pattern.compile(pattern);
  }

  /** "23 August 1939". */
  static DayForm dayFirst(Language language, Pieces pieces) {
    String ofMonth =
        "(?:%s%s)?%s%s"
            .formatted(Pieces.GAP, pieces.any(DateWord.OF), Pieces.GAP, pieces.month("m"));
    return new DayForm(language, pieces, days(pieces) + ofMonth + maybeYear(pieces));
  }

  /** "August 23, 1939". */
  static DayForm monthFirst(Language language, Pieces pieces) {
    String month =
        "%s%s(?:%s%s)?"
            .formatted(pieces.month("m"), Pieces.GAP, pieces.any(DateWord.DETERMINER), Pieces.GAP);
    return new DayForm(language, pieces, month + days(pieces) + maybeYear(pieces));
  }

  private static String days(Pieces pieces) {
    String join =
        "(?:%s%s%s|/|%s|(?<and>%s))"
            .formatted(
                Pieces.MAYBE_GAP,
                Pieces.DASH,
                Pieces.MAYBE_GAP,
                pieces.between(DateWord.TO),
                pieces.between(DateWord.AND));
    return "%s(?:%s%s)?".formatted(pieces.day("d"), join, pieces.day("last"));
  }

  private static String maybeYear(Pieces pieces) {
    return "(?:,?%s(?:%s%s)?%s)?"
        .formatted(Pieces.GAP, pieces.any(DateWord.OF), Pieces.GAP, pieces.year("y"));
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Optional<Mention> read(MatchResult found, String text) {
    if (found.group("y") == null && isCount(found, text)) {
      return Optional.empty();
    }
    TextRange range = new TextRange(found.start(), found.end());
    try {
      if (found.group("last") == null) {
        return Optional.of(Mention.at(range, moment(found, "d"), Standing.TOLD));
      }
      return Optional.of(
          isSpan(found, text)
              ? new Mention(
                  range, moment(found, "d"), Optional.of(moment(found, "last")), Standing.TOLD)
              : Mention.at(range, moment(found, "last"), Standing.TOLD));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "In May 20 divisions attacked" tells no 20th of May. */
  private boolean isCount(MatchResult found, String text) {
    return found.start("m") < found.start("d")
        && language.dateWords(DateWord.WITHIN).contains(Around.wordBefore(text, found.start()));
  }

  /** "3 and 17 August" are two days; "6 and 7 August" and "between 3 and 17 August" are a span. */
  private boolean isSpan(MatchResult found, String text) {
    int first = Pieces.number(found.group("d"));
    int last = Pieces.number(found.group("last"));
    boolean isBetween =
        language.dateWords(DateWord.BETWEEN).contains(Around.wordBefore(text, found.start()));
    return (found.group("and") == null || isBetween) ? first < last : first + 1 == last;
  }

  private Moment moment(MatchResult found, String day) {
    OptionalInt year =
        found.group("y") == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(found.group("y")));
    int month = pieces.monthOf(found.group("m"));
    OptionalInt dayOfMonth = OptionalInt.of(Pieces.number(found.group(day)));
    // Without its year a 29 February may be one; of any other day we can tell at once.
    HistoricDate.of(year.orElse(2000), month, dayOfMonth.getAsInt());
    return Moment.of(year, month, dayOfMonth);
  }
}
