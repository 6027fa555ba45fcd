package dev.clio.bot.citation;

import dev.clio.bot.phrase.Phrases;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says where words stand so that a reader can look them up: author, title, date, section, place.
 */
public final class SourceLine {
  private static final Phrases PHRASES = Phrases.of(SourceLine.class);

  private final Locale language;

  /** In the language of whoever reads it. */
  public SourceLine(Locale language) {
    this.language = language;
  }

  /** All that words rest on, the main source first; nothing is said twice. */
  public String of(List<Citation> citations) {
    StringBuilder line = new StringBuilder();
    Optional<Citation> before = Optional.empty();
    for (Citation citation : citations) {
      boolean sameSource = before.filter(last -> isSameSource(last, citation)).isPresent();
      boolean sameSection = before.filter(last -> isSameSection(last, citation)).isPresent();
      if (!sameSource) {
        line.append(line.isEmpty() ? "" : "; ").append(source(citation.source()));
      }
      if (!sameSection && !citation.section().isEmpty()) {
        line.append(", \"").append(String.join(" > ", citation.section())).append('"');
      }
      line.append(", ").append(citation.place());
      before = Optional.of(citation);
    }
    return line.toString();
  }

  private static boolean isSameSource(Citation one, Citation other) {
    return one.source().equals(other.source());
  }

  private static boolean isSameSection(Citation one, Citation other) {
    return isSameSource(one, other) && one.section().equals(other.section());
  }

  private String source(Source source) {
    String author = source.author().map(name -> name + ", ").orElse("");
    String date = source.date().map(day -> " (" + spelt(day) + ")").orElse("");
    return author + source.title() + date;
  }

  /** A date in words where it is ISO 8601, else as the source has it. */
  private String spelt(String date) {
    if (date.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return spelt("date.month", YearMonth.parse(date));
    }
    return date.matches("\\d{4}-\\d{2}-\\d{2}") ? day(date) : date;
  }

  private String day(String date) {
    try {
      return spelt("date.day", LocalDate.parse(date));
    } catch (DateTimeException noSuchDay) {
      return date;
    }
  }

  private String spelt(String pattern, TemporalAccessor date) {
    Locale tongue = Locale.of(PHRASES.say(language, "date.language"));
    return DateTimeFormatter.ofPattern(PHRASES.say(language, pattern), tongue).format(date);
  }
}
