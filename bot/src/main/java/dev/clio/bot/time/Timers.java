package dev.clio.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** The clock, and things that happen by it. Thread-safe. */
public interface Timers extends InstantSource {
  /**
   * Has something done at an instant, or at once if that has passed.
   *
   * @param what short and without waiting: others are due too
   */
  Timer at(Instant when, Runnable what);

  /** Waits; not at all if {@code time} is zero or negative. */
  default void pause(Duration time) throws InterruptedException {
    if (!time.isPositive()) {
      return;
    }
    CountDownLatch over = new CountDownLatch(1);
    Timer timer = at(instant().plus(time), over::countDown);
    try {
      over.await();
    } finally {
      timer.cancel();
    }
  }

  /** Something that is to happen. */
  interface Timer {
    /** Has it not happen; no effect if it has. */
    void cancel();
  }
}
