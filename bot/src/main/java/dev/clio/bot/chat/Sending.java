package dev.clio.bot.chat;

import java.util.Optional;

/**
 * How something is to be posted.
 *
 * @param key the same for the same message, also after a restart: where the platform can, it stands
 *     there once however often it is posted
 */
public record Sending(Urgency urgency, Optional<String> key) {
  /** Somebody waits for it. */
  public static final Sending NOW = new Sending(Urgency.ANSWER, Optional.empty());

  /** What goes first. */
  public enum Urgency {
    /** Somebody waits. */
    ANSWER,
    /** Nobody waits: digests, reminders. */
    DIGEST
  }

  /** A digest, to be posted once. */
  public static Sending digest(String key) {
    return new Sending(Urgency.DIGEST, Optional.of(key));
  }
}
