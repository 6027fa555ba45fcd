package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A subscription to a digest in a chat.
 *
 * @param owner whoever subscribed; without a name if they have had themselves deleted
 * @param paused why it does not come, if it does not
 * @param failures how many digests in a row could not be posted
 * @param next the day whose digest comes next: all before it are settled
 */
public record Digest(
    DigestId id,
    Place place,
    Person owner,
    Rhythm rhythm,
    Taste taste,
    Optional<Pause> paused,
    int failures,
    LocalDate next) {
  /** Why a digest does not come. */
  public enum Pause {
    /** A host wanted it. */
    WANTED,
    /** Clio lacks a permission in the chat. */
    FORBIDDEN,
    /** The chat is gone, or Clio was removed from it. */
    GONE,
    /** The platform does not take what Clio posts. */
    INVALID
  }

  /** The same, paused or going on. */
  public Digest paused(Optional<Pause> why) {
    return new Digest(id, place, owner, rhythm, taste, why, 0, next);
  }

  /** The same after so many failures in a row. */
  public Digest failures(int inARow) {
    return new Digest(id, place, owner, rhythm, taste, paused, inARow, next);
  }

  /** The same with another day to come next. */
  public Digest next(LocalDate day) {
    return new Digest(id, place, owner, rhythm, taste, paused, failures, day);
  }
}
