package dev.clio.index.event;

import dev.clio.index.language.DateWord;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** The year after a month or a day: "August 1939", "August, 1939", "August of the same year". */
final class YearAfter {
  private final String pattern;
  private final YearOrNumber yearOrNumber;

  YearAfter(Pieces pieces, YearOrNumber yearOrNumber) {
    this.yearOrNumber = yearOrNumber;
    String thatYear =
        "(?:%s%s)?(?:(?<same>%s)|(?<next>%s))%s%s%s"
            .formatted(
                pieces.any(DateWord.DETERMINER),
                Pieces.GAP,
                pieces.any(DateWord.SAME),
                pieces.any(DateWord.NEXT),
                Pieces.GAP,
                pieces.any(DateWord.YEAR),
                Pieces.END);
    this.pattern =
        "(?<after>(?<comma>,)?%s(?:%s%s)?(?:%s|%s))?"
            .formatted(Pieces.GAP, pieces.any(DateWord.OF), Pieces.GAP, pieces.year("y"), thatYear);
  }

  /** Matches the year, if there is one. */
  String pattern() {
    return pattern;
  }

  /** Whether {@code found} has a year: "In August, 2000 men" has none. */
  boolean isIn(MatchResult found, String text) {
    return found.group("after") != null
        && (found.group("y") == null
            || !yearOrNumber.isCount(
                text, found.end("y"), year(found), found.group("comma") != null));
  }

  /** The month, or the day of it, in the year that {@code found} has. */
  static Moment moment(MatchResult found, int month, OptionalInt day) {
    if (found.group("y") != null) {
      return Moment.of(year(found), month, day);
    }
    return new Moment.InYear(found.group("next") == null ? 0 : 1, month, day);
  }

  private static int year(MatchResult found) {
    return Integer.parseInt(found.group("y"));
  }
}
