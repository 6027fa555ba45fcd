package dev.clio.bot.onthisday;

import dev.clio.bot.chat.PlatformName;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Has digests done when they are due: each in one process at a time, and again by another if that
 * one dies. What is planned outlives the process. Thread-safe, also between processes.
 */
public interface Agenda extends AutoCloseable {
  /** Plans a digest, in the place of what was planned for it. */
  void plan(PlatformName platform, DigestId id, Instant when);

  /** Plans nothing for it any more. */
  void cancel(PlatformName platform, DigestId id);

  /**
   * Begins to have done what is due on these platforms, from many threads. Called once.
   *
   * @param planned asked now and then for all that should be planned: what is missing is added
   */
  void open(Map<PlatformName, Supplier<Map<DigestId, Instant>>> planned, Duty duty);

  /** What is to be done. */
  @FunctionalInterface
  interface Duty {
    /**
     * Does it; may block for long. If it throws it is done again a little later.
     *
     * @return when it is due next, if ever
     */
    Optional<Instant> run(DigestId id);
  }

  /** Begins nothing new; waits a little for what is being done. */
  @Override
  void close();
}
