package dev.clio.house.broken.chat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Random;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks the machine for the time, for luck and for a log, prints, and returns null. */
public final class Talk {
  private static final Logger LOG = Logger.getLogger("talk");

  /** Rolls a die. */
  public @Nullable Timestamp roll() {
    int luck = new Random().nextInt(6) + (int) (6 * Math.random());
    LOG.info("rolled");
    System.out.println(luck);
    return luck > 1 ? Timestamp.from(Instant.now()) : null;
  }
}
