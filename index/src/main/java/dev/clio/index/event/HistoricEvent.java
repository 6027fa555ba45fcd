package dev.clio.index.event;

import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Origin;
import dev.clio.index.passage.PassageId;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Something that happened, as a calendar shows it: written down by a pack, or found in a sentence.
 *
 * @param until the last year, month or day, where it is a span
 * @param title of at most 90 characters, where a pack gives one
 * @param text a sentence or two: the pack's own words, or verbatim a sentence of {@code told}
 * @param tags what it is about: "treaty", "war"; none if it was found
 * @param importance from 1 to 3, the most important
 * @param reference a book or document that it rests on, where a pack names one
 * @param told where the library tells it
 * @param origin what it comes from, as selections look at it
 */
public record HistoricEvent(
    EventId id,
    HistoricDate date,
    Optional<HistoricDate> until,
    Optional<String> title,
    String text,
    NavigableSet<String> tags,
    int importance,
    Optional<String> reference,
    Optional<Told> told,
    Origin origin) {
  /** No title is longer, in UTF-16 code units. */
  public static final int LONGEST_TITLE = 90;

  /** A passage that tells an event, and what it is cited by. */
  public record Told(PassageId passage, Citation citation) {}

  public HistoricEvent {
    tags = Collections.unmodifiableNavigableSet(new TreeSet<>(tags));
    if (text.isBlank() || importance < 1 || importance > 3) {
      throw new IllegalArgumentException("event " + id + " of importance " + importance);
    }
    if (reference.isEmpty() && told.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " names no source");
    }
    if (until.isPresent() && until.get().compareTo(date) < 0) {
      throw new IllegalArgumentException("event " + id + " ends after it begins");
    }
  }

  /** The same, told in a passage. */
  HistoricEvent toldIn(Told passage) {
    return new HistoricEvent(
        id, date, until, title, text, tags, importance, reference, Optional.of(passage), origin);
  }
}
