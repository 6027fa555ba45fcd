package dev.clio.index.event;

import dev.clio.index.passage.Citation;
import dev.clio.index.passage.PassageId;
import java.util.Optional;

/**
 * Something that happened at a known time, and the sentence that says so.
 *
 * @param until the last year, month or day, where it is a span
 * @param words the sentence, verbatim from the passage
 */
public record DatedEvent(
    HistoricDate date,
    Optional<HistoricDate> until,
    String words,
    PassageId passage,
    Citation citation) {
  public DatedEvent {
    if (until.isPresent() && until.get().compareTo(date) < 0) {
      throw new IllegalArgumentException("a span ends after it begins: " + date + "/" + until);
    }
  }
}
