package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A month: "May 1934", "June, 1941", "August the same year", "in September", "1939 (May)". */
final class MonthForm implements DateForm {
  private final Language language;
  private final Pieces pieces;
  private final Pattern pattern;

  MonthForm(Language language, Pieces pieces) {
    this.language = language;
    this.pieces = pieces;
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
    String yearAfter =
        "(?:,?%s(?:%s%s)?(?:%s|%s))?"
            .formatted(Pieces.GAP, pieces.any(DateWord.OF), Pieces.GAP, pieces.year("y"), thatYear);
    this.pattern =
        Pattern.compile(
            "%s%s\\(%s\\)|%s%s"
                .formatted(
                    pieces.year("before"),
                    Pieces.MAYBE_GAP,
                    pieces.month("in"),
                    pieces.month("m"),
                    yearAfter));
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Optional<Mention> read(MatchResult found, String text) {
    TextRange range = new TextRange(found.start(), found.end());
    if (found.group("before") != null) {
      return Optional.of(told(range, found.group("in"), found.group("before")));
    }
    if (found.group("y") != null && !isCount(found, text)) {
      return Optional.of(told(range, found.group("m"), found.group("y")));
    }
    int month = pieces.monthOf(found.group("m"));
    if (found.group("same") != null || found.group("next") != null) {
      int years = found.group("next") == null ? 0 : 1;
      Moment moment = new Moment.Later(years, 0, 0, OptionalInt.of(month));
      return Optional.of(Mention.at(range, moment, Standing.TOLD));
    }
    TextRange name = new TextRange(found.start("m"), found.end("m"));
    Standing standing = isTime(name, text) ? Standing.TOLD : Standing.UNSURE;
    Moment moment = new Moment.Yearless(month, OptionalInt.empty());
    return Optional.of(Mention.at(name, moment, standing));
  }

  private Mention told(TextRange range, String month, String year) {
    HistoricDate date = HistoricDate.of(Integer.parseInt(year), pieces.monthOf(month));
    return Mention.at(range, new Moment.Told(date), Standing.TOLD);
  }

  /** "In August, 2000 men" tells no year. */
  private boolean isCount(MatchResult found, String text) {
    return found.group().contains(",")
        && language.dateWords(DateWord.UNIT).contains(Around.wordAfter(text, found.end()));
  }

  /** Whether a month alone is one, and no verb, no person and no abbreviation. */
  private boolean isTime(TextRange name, String text) {
    String before = Around.wordBefore(text, name.start());
    return pieces.isFullMonth(name.of(text))
        && (language.dateWords(DateWord.WHEN).contains(before)
            || language.dateWords(DateWord.PART).contains(before)
            || language.dateWords(DateWord.BETWEEN).contains(before)
            || language.dateWords(DateWord.OF).contains(before));
  }
}
