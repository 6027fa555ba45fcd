package dev.clio.fake.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets tests wait for what a bot does, with a deadline. Thread-safe. */
final class Signal {
  private final Duration patience;

  Signal(Duration patience) {
    this.patience = patience;
  }

  /** Whoever waits looks again. */
  synchronized void changed() {
    notifyAll();
  }

  /**
   * Looks until something is there.
   *
   * @param what is waited for, as the failure names it
   */
  <T> T await(String what, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + patience.toNanos();
    synchronized (this) {
      while (true) {
        Optional<T> found = look.get();
        if (found.isPresent()) {
          return found.get();
        }
        long left = end - System.nanoTime();
        if (left <= 0) {
          throw new AssertionError("waited %s for %s".formatted(patience, what));
        }
        try {
          TimeUnit.NANOSECONDS.timedWait(this, left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new AssertionError("interrupted while waiting for " + what, e);
        }
      }
    }
  }

  void awaitUntil(String what, Supplier<Boolean> look) {
    await(what, () -> look.get() ? Optional.of(true) : Optional.empty());
  }
}
