package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.passage.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A time told by what came before it: "the following year", "the next month". */
final class LaterForm implements DateForm {
  private final Pattern pattern;

  LaterForm(Pieces pieces) {
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
    Moment later =
        new Moment.Later(
            found.group("year") == null ? 0 : 1,
            found.group("month") == null ? 0 : 1,
            found.group("day") == null ? 0 : 1,
            OptionalInt.empty());
    TextRange range = new TextRange(found.start(), found.end());
    return Optional.of(Mention.at(range, later, Standing.TOLD));
  }
}
