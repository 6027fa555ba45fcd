package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.passage.TextRange;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A time that is told by the one before it: "the following year", "the next month". */
final class NextForm implements DateForm {
  private final Pattern pattern;

  NextForm(Pieces pieces) {
    this.pattern =
        Pattern.compile(
            "%s(?i:%s)%s%s%s(?:(?<year>%s)|(?<month>%s)|(?<day>%s))%s"
                .formatted(
                    Pieces.BEGIN,
                    pieces.any(DateWord.DETERMINER),
                    Pieces.GAP,
                    pieces.any(DateWord.NEXT),
                    Pieces.GAP,
                    pieces.any(DateWord.YEAR),
                    pieces.any(DateWord.MONTH),
                    pieces.any(DateWord.DAY),
                    Pieces.END));
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Optional<Mention> read(MatchResult found, String text) {
    ChronoUnit unit =
        found.group("year") != null
            ? ChronoUnit.YEARS
            : found.group("month") != null ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    TextRange range = new TextRange(found.start(), found.end());
    return Optional.of(Mention.at(range, new Moment.Next(unit), Standing.TOLD));
  }
}
