package dev.clio.bot.ask;

import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Says where words stand so that a reader can look them up: author, title, date, section, place.
 */
final class SourceLine {
  private final Wording wording;

  SourceLine(Wording wording) {
    this.wording = wording;
  }

  /** All that a passage rests on, the main source first; nothing is said twice. */
  String of(Passage passage) {
    StringBuilder line = new StringBuilder();
    Optional<Citation> before = Optional.empty();
    for (Citation citation : passage.citations()) {
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
      return wording.month(YearMonth.parse(date));
    }
    return date.matches("\\d{4}-\\d{2}-\\d{2}") ? day(date) : date;
  }

  private String day(String date) {
    try {
      return wording.day(LocalDate.parse(date));
    } catch (DateTimeException noSuchDay) {
      return date;
    }
  }
}
