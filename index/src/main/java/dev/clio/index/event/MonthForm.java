package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A month: "May 1934", "June, 1941", "August the same year", "in September", "1939 (May)". */
final class MonthForm implements DateForm {
  private final Language language;
  private final Pieces pieces;
  private final YearAfter yearAfter;
  private final Pattern pattern;

  MonthForm(Language language, Pieces pieces, YearAfter yearAfter) {
    this.language = language;
    this.pieces = pieces;
    this.yearAfter = yearAfter;
    this.pattern =
        Pattern.compile(
            "%s%s\\(%s\\)|%s%s"
                .formatted(
                    pieces.year("before"),
                    Pieces.MAYBE_GAP,
                    pieces.month("in"),
                    pieces.month("m"),
                    yearAfter.pattern()));
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Optional<Mention> read(MatchResult found, String text) {
    TextRange range = new TextRange(found.start(), found.end());
    if (found.group("before") != null) {
      int year = Integer.parseInt(found.group("before"));
      int month = pieces.monthOf(found.group("in"));
      return Optional.of(
          Mention.at(range, Moment.of(year, month, OptionalInt.empty()), Standing.TOLD));
    }
    int month = pieces.monthOf(found.group("m"));
    if (yearAfter.isIn(found, text)) {
      Moment moment = YearAfter.moment(found, month, OptionalInt.empty());
      return Optional.of(Mention.at(range, moment, Standing.TOLD));
    }
    TextRange name = new TextRange(found.start("m"), found.end("m"));
    Moment moment = new Moment.Yearless(month, OptionalInt.empty());
    return Optional.of(
        Mention.at(name, moment, isTime(name, text) ? Standing.TOLD : Standing.UNSURE));
  }

  /** Whether a month alone is one, and no verb, no person and no abbreviation. */
  private boolean isTime(TextRange name, String text) {
    String before = Around.wordBefore(text, name.start());
    return pieces.isFullMonth(name.of(text))
        && Stream.of(DateWord.WHEN, DateWord.PART, DateWord.BETWEEN, DateWord.OF)
            .anyMatch(part -> language.dateWords(part).contains(before));
  }
}
