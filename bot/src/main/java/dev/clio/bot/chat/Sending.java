package dev.clio.bot.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * How something is to be posted.
 *
 * @param silent whether nobody's device is to ring
 * @param once set where it must not stand there twice
 */
public record Sending(Urgency urgency, boolean silent, Optional<Once> once) {
  /** Somebody waits for it. */
  public static final Sending NOW = new Sending(Urgency.ANSWER, false, Optional.empty());

  /** What goes first. */
  public enum Urgency {
    /** Somebody waits. */
    ANSWER,
    /** Nobody waits: digests, reminders. */
    DIGEST
  }

  /**
   * A message that must stand there once, also when the process dies while it is being sent.
   *
   * @param key the same for the same message, also after a restart
   * @param beginning asked right before the first try that may reach the platform
   */
  public record Once(String key, Beginning beginning) {}

  /** Remembers, for good, that somebody begins to send. */
  @FunctionalInterface
  public interface Beginning {
    /** Nobody remembers: whoever asks is the first. */
    Beginning FORGOTTEN = Optional::empty;

    /**
     * Remembers it before it returns.
     *
     * @return when somebody else began, whose message may stand there or not; nothing if nobody has
     */
    Optional<Instant> begin();
  }

  /** A digest, to be posted once. */
  public static Sending digest(boolean silent, Once once) {
    return new Sending(Urgency.DIGEST, silent, Optional.of(once));
  }
}
