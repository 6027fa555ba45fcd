package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.passage.TextRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day in the Julian and the Gregorian calendar at once, in either order: "25 October (7 November)
 * 1917". The later one is Gregorian.
 */
final class OldStyleForm implements DateForm {
  /** Days between the calendars, from 1582 to 1700 and from 1900 to 2100. */
  private static final int LEAST = 10;

  private static final int MOST = 13;

  private final Pieces pieces;
  private final Pattern pattern;

  OldStyleForm(Pieces pieces) {
    this.pieces = pieces;
    this.pattern =
        Pattern.compile(
            "%s%s%s%s[(/\\[]%s%s%s(?:,?%s[^\\n()\\[\\]]{1,12})?[)\\]]?,?%s%s"
                .formatted(
                    pieces.day("d"),
                    Pieces.GAP,
                    pieces.month("m"),
                    Pieces.MAYBE_GAP,
                    pieces.day("d2"),
                    Pieces.GAP,
                    pieces.month("m2"),
                    Pieces.GAP,
                    Pieces.GAP,
                    pieces.year("y")));
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Optional<Mention> read(MatchResult found, String text) {
    try {
      LocalDate one = day(found, "d", "m");
      LocalDate other = day(found, "d2", "m2");
      long between = Math.abs(ChronoUnit.DAYS.between(one, other));
      if (between < LEAST || between > MOST) {
        return Optional.empty();
      }
      LocalDate later = one.isAfter(other) ? one : other;
      HistoricDate date =
          HistoricDate.of(later.getYear(), later.getMonthValue(), later.getDayOfMonth());
      TextRange range = new TextRange(found.start(), found.end());
      return Optional.of(Mention.at(range, new Moment.Told(date), Standing.TOLD));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private LocalDate day(MatchResult found, String day, String month) {
    return LocalDate.of(
        Integer.parseInt(found.group("y")),
        pieces.monthOf(found.group(month)),
        Pieces.number(found.group(day)));
  }
}
