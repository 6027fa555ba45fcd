package dev.clio.bot.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does things one after the other in each lane, and in all lanes at once: a virtual thread each, as
 * long as there is something to do. Thread-safe.
 */
final class Lanes {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private final Map<String, Queue<Runnable>> lanes = new HashMap<>();
  private boolean stopped;

  /** Has something done after all that was put into the lane before. */
  void put(String lane, Runnable what) {
    lock.lock();
    try {
      Queue<Runnable> waiting = lanes.get(lane);
      if (waiting != null) {
        waiting.add(what);
        return;
      }
      Queue<Runnable> fresh = new ArrayDeque<>();
      fresh.add(what);
      lanes.put(lane, fresh);
      Thread.ofVirtual().name("telegram " + lane).start(() -> drive(lane, fresh));
    } finally {
      lock.unlock();
    }
  }

  private void drive(String lane, Queue<Runnable> waiting) {
    Runnable next = next(lane, waiting);
    while (next != null) {
      try {
        next.run();
      } catch (RuntimeException | Error bug) {
        LOG.error("Something in a lane failed", bug);
      }
      next = next(lane, waiting);
    }
  }

  private @Nullable Runnable next(String lane, Queue<Runnable> waiting) {
    lock.lock();
    try {
      Runnable next = stopped ? null : waiting.poll();
      if (next == null) {
        lanes.remove(lane);
        idle.signalAll();
      }
      return next;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until all is done.
   *
   * @return whether it is, after {@code longest} at most
   */
  boolean awaitIdle(Duration longest) throws InterruptedException {
    long nanos = longest.toNanos();
    lock.lock();
    try {
      while (!lanes.isEmpty() && nanos > 0) {
        nanos = idle.awaitNanos(nanos);
      }
      return lanes.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /** What is being done is done; what waits is not. */
  void stop() {
    lock.lock();
    try {
      stopped = true;
    } finally {
      lock.unlock();
    }
  }
}
