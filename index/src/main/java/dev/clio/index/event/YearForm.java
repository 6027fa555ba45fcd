package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.passage.TextRange;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A year, or years with the later ones cut short: "1934", "1939-45", "1919/20", "1935-38/39",
 * "1920(21)".
 */
final class YearForm implements DateForm {
  private static final int CENTURY = 100;

  private final YearOrNumber yearOrNumber;
  private final Pattern pattern;

  YearForm(Pieces pieces, YearOrNumber yearOrNumber) {
    this.yearOrNumber = yearOrNumber;
    String cutShort =
        "(?<!\\p{N}%s)(?<!/)%s(?<begin>[12]\\d{3})(?:%s|/)(?<end>\\d{2})(?:/(?<last>\\d{2}))?%s"
            .formatted(Pieces.DASH, Pieces.BEGIN, Pieces.DASH, Pieces.END);
    this.pattern =
        Pattern.compile(
            "%s(?!%s\\d)|%s(?:\\((?<perhaps>\\d{2})\\))?"
                .formatted(cutShort, Pieces.DASH, pieces.year("y")));
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Optional<Mention> read(MatchResult found, String text) {
    TextRange range = new TextRange(found.start(), found.end());
    return found.group("begin") == null ? year(found, range, text) : span(found, range, text);
  }

  private Optional<Mention> span(MatchResult found, TextRange range, String text) {
    int begin = Integer.parseInt(found.group("begin"));
    String end = found.group("last") == null ? found.group("end") : found.group("last");
    return yearOrNumber
        .standing(text, range, begin)
        .flatMap(standing -> until(begin, end).map(until -> span(range, begin, until, standing)));
  }

  private Optional<Mention> year(MatchResult found, TextRange range, String text) {
    int year = Integer.parseInt(found.group("y"));
    return yearOrNumber
        .standing(text, range, year)
        .map(
            standing ->
                Optional.ofNullable(found.group("perhaps"))
                    .flatMap(perhaps -> until(year, perhaps))
                    .map(until -> span(range, year, until, standing))
                    .orElseGet(() -> Mention.at(range, told(year), standing)));
  }

  /** The year that two digits stand for after {@code begin}; none where they do not count up. */
  private static Optional<Integer> until(int begin, String digits) {
    int until = begin - begin % CENTURY + Integer.parseInt(digits);
    return until > begin ? Optional.of(until) : Optional.empty();
  }

  private static Mention span(TextRange range, int begin, int until, Standing standing) {
    return new Mention(range, told(begin), Optional.of(told(until)), standing);
  }

  private static Moment told(int year) {
    return new Moment.Told(HistoricDate.of(year));
  }
}
