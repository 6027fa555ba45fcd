package dev.clio.bot.ask;

import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says where words stand so that a reader can look them up: author, title, date, section, place.
 */
final class SourceLine {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private SourceLine() {}

  /** All that a passage rests on, the main source first. */
  static String of(Passage passage) {
    return passage.citations().stream().map(SourceLine::of).collect(Collectors.joining("; "));
  }

  private static String of(Citation citation) {
    Source source = citation.source();
    StringBuilder line = new StringBuilder();
    source.author().ifPresent(author -> line.append(author).append(", "));
    line.append(source.title());
    source.date().ifPresent(date -> line.append(" (").append(spelt(date)).append(')'));
    List<String> section = citation.section();
    if (!section.isEmpty()) {
      line.append(", \"").append(String.join(" > ", section)).append('"');
    }
    return line.append(", ").append(citation.place()).toString();
  }

  /** A date in words where it is ISO 8601, else as the source has it. */
  private static String spelt(String date) {
    if (date.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return MONTH.format(YearMonth.parse(date));
    }
    return date.matches("\\d{4}-\\d{2}-\\d{2}") ? day(date) : date;
  }

  private static String day(String date) {
    try {
      return DAY.format(LocalDate.parse(date));
    } catch (DateTimeException noSuchDay) {
      return date;
    }
  }
}
