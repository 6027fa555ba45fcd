package dev.clio.bot.onthisday;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.event.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Digests that were subscribed to, and what became of each day's. Whatever returns is on disk.
 * Thread-safe, also between processes.
 */
public interface Digests {
  /** Keeps a digest, in the place of the one with its id. */
  void put(Digest digest);

  Optional<Digest> find(DigestId id);

  /** All of a server, or of a chat that belongs to none, in the order that they were first put. */
  List<Digest> of(ServerRef home);

  /** All on these platforms that are not paused. */
  List<Digest> active(Set<PlatformName> platforms);

  /**
   * Takes a digest away. What its chat has been shown is still known.
   *
   * @return whether there was one
   */
  boolean remove(DigestId id);

  /**
   * Settles what the digest of a day tells.
   *
   * @param chat where it is shown
   * @return the run of that digest and day that is settled: this one, or the one from before
   */
  Run settle(Run planned, ChatRef chat);

  /**
   * Remembers that somebody begins to send, unless somebody has begun.
   *
   * @return when somebody else began; nothing if it is whoever asks
   */
  Optional<Instant> begin(DigestId id, LocalDate day, Instant now);

  /** Takes that back: it certainly does not stand there, and is tried again later. */
  void unbegin(DigestId id, LocalDate day);

  /**
   * Ends a run and moves its digest on, both or neither. A run that is over stays as it is, and so
   * does a digest that has moved on further or was taken away; one that was changed meanwhile keeps
   * its changes.
   *
   * @param ended kept even if it was never settled
   * @param after of this {@code next}, {@code paused} and {@code failures} are kept
   */
  void end(Run ended, ChatRef chat, Digest after);

  /** The last runs of a digest that are over, newest first. */
  List<Run> runs(DigestId id, int most);

  /** What a chat has been shown or will be, by whichever digest, and the last day that it was. */
  Map<EventId, LocalDate> shown(ChatRef chat, LocalDate since);

  /**
   * How late digests were that came in the last days, on all platforms.
   *
   * @return milliseconds from when they were due, in no order
   */
  List<Long> lateness(Instant since);
}
