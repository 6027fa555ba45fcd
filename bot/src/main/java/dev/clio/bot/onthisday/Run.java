package dev.clio.bot.onthisday;

import dev.clio.bot.chat.MessageRef;
import dev.clio.index.event.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The digest of one day: settled before it is sent, so that it is the same however often it is
 * tried.
 *
 * @param due when it was to come
 * @param events what it tells, in that order
 * @param begun since when it may stand there
 * @param ending what became of it, when it is over
 */
public record Run(
    DigestId digest,
    LocalDate day,
    Instant due,
    List<EventId> events,
    Optional<Instant> begun,
    Optional<Ending> ending) {
  public Run {
    events = List.copyOf(events);
  }

  /** A run that nobody has begun to send. */
  public static Run planned(DigestId digest, LocalDate day, Instant due, List<EventId> events) {
    return new Run(digest, day, due, events, Optional.empty(), Optional.empty());
  }

  /** The same, over. */
  public Run ended(Ending how) {
    return new Run(digest, day, due, events, begun, Optional.of(how));
  }

  /** How a run ended. */
  public enum Outcome {
    /** It stands there. */
    SENT,
    /** It was too late. */
    SKIPPED,
    /** It could not be posted. */
    FAILED,
    /** Clio died, or lost the connection, while it was sent: it may stand there or not. */
    DOUBTFUL
  }

  /**
   * The end of a run.
   *
   * @param message what stands there
   * @param words what the platform said, for an operator; perhaps empty
   */
  public record Ending(Outcome outcome, Instant at, Optional<MessageRef> message, String words) {}
}
