package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.passage.TextRange;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A year that says it is one: "AD 476", "476 CE". */
final class EraForm implements DateForm {
  private final Pattern pattern;

  EraForm(Pieces pieces) {
    String era = Pieces.BEGIN + "(?i:" + pieces.any(DateWord.ERA) + ")" + Pieces.END;
    this.pattern =
        Pattern.compile(
            "%s%s(?<after>[1-9]\\d{0,3})%s|%s(?<before>[1-9]\\d{0,3})%s(?=\\p{Lu})%s"
                .formatted(era, Pieces.GAP, Pieces.END, Pieces.BEGIN, Pieces.GAP, era));
  }

  @Override
  public Pattern pattern() {
    return pattern;
  }

  @Override
  public Optional<Mention> read(MatchResult found, String text) {
    String year = found.group("after") == null ? found.group("before") : found.group("after");
    TextRange range = new TextRange(found.start(), found.end());
    Moment moment = new Moment.Told(HistoricDate.of(Integer.parseInt(year)));
    return Optional.of(Mention.at(range, moment, Standing.TOLD));
  }
}
