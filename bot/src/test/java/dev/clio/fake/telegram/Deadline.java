package dev.clio.fake.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for what a bot does, woken by every change and never longer than a deadline. */
final class Deadline {
  /** Longer than any honest answer takes on a busy machine. */
  static final Duration DEFAULT = Duration.ofSeconds(20);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** Makes a change that somebody may wait for. */
  <T> T change(Supplier<T> what) {
    lock.lock();
    try {
      T result = what.get();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  /** Looks without a change. */
  <T> T look(Supplier<T> what) {
    lock.lock();
    try {
      return what.get();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for something, but not longer; whether it came. */
  boolean awaitOrNot(Duration longest, BooleanSupplier looked) {
    long nanos = longest.toNanos();
    lock.lock();
    try {
      while (!looked.getAsBoolean() && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
      return looked.getAsBoolean();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** What is looked for as soon as it is there; an assertion error at the deadline. */
  <T> T await(Duration longest, Supplier<Optional<T>> looked, Supplier<String> complaint) {
    long nanos = longest.toNanos();
    lock.lock();
    try {
      Optional<T> found = looked.get();
      while (found.isEmpty() && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
        found = looked.get();
      }
      return found.orElseThrow(
          () -> new AssertionError("not within " + longest + ": " + complaint.get()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    } finally {
      lock.unlock();
    }
  }
}
