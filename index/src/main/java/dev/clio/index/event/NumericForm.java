package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.passage.TextRange;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "1939-08-23" and "23.8.1939". Not "2/8/1939", which is August to some and February to others. */
final class NumericForm implements DateForm {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}./-])(?:"
              + "(?<y>[12]\\d{3})-(?<m>\\d{2})-(?<d>\\d{2})"
              + "|(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>[12]\\d{3})"
              + ")(?![\\p{L}\\p{N}/-])");

  @Override
  public Pattern pattern() {
    return PATTERN;
  }

  @Override
  public Optional<Mention> read(MatchResult found, String text) {
    String suffix = found.group("y") == null ? "2" : "";
    try {
      HistoricDate date =
          HistoricDate.of(
              Integer.parseInt(found.group("y" + suffix)),
              Integer.parseInt(found.group("m" + suffix)),
              Integer.parseInt(found.group("d" + suffix)));
      TextRange range = new TextRange(found.start(), found.end());
      return Optional.of(Mention.at(range, new Moment.Told(date), Standing.TOLD));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
