package dev.clio.bot.delivery;

import dev.clio.bot.chat.PlatformName;
import java.util.List;

/**
 * Updates that a platform handed over, kept until they are answered: none is lost when the process
 * dies, and none is answered twice. Thread-safe.
 */
public interface Receipts {
  /**
   * An update.
   *
   * @param id what the platform calls it; the same if it hands it over again
   * @param payload as received
   */
  record Received(String id, String payload) {}

  /** Keeps those that were never kept before, all or none, and returns them in order. */
  List<Received> keep(PlatformName platform, List<Received> updates);

  /**
   * Says that an update is about to be answered, whether it was kept or not; its payload can go.
   *
   * @return false if that was said before: it may have been answered, and is not to be again
   */
  boolean begin(PlatformName platform, String id);

  /** Says that nothing more is to be done about an update, whether it was begun or not. */
  void finish(PlatformName platform, String id);

  /** What was kept, never begun and never finished, oldest first: the work of a dead process. */
  List<Received> pending(PlatformName platform);
}
