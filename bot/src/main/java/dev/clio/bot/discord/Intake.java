package dev.clio.bot.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is being worked on: each thing on a virtual thread of its own, the things of one lane one
 * after the other. Nothing that goes wrong stops anything else. Thread-safe.
 */
final class Intake implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("discord-", 0).factory());

  /** A permit is out for each thing in work. */
  private final Semaphore idle = new Semaphore(Integer.MAX_VALUE);

  private final Map<String, Queue<Runnable>> lanes = new HashMap<>();
  private volatile boolean open = true;

  /** Whether new work is taken. */
  boolean isOpen() {
    return open;
  }

  /** Works on it beside everything else. */
  void take(Runnable work) {
    idle.acquireUninterruptibly();
    start(work);
  }

  /** Works on it after everything that was taken into the same lane before. */
  void take(String lane, Runnable work) {
    idle.acquireUninterruptibly();
    synchronized (lanes) {
      Queue<Runnable> waiting = lanes.get(lane);
      if (waiting != null) {
        waiting.add(work);
        return;
      }
      lanes.put(lane, new ArrayDeque<>());
    }
    start(lane, work);
  }

  private void start(String lane, Runnable work) {
    start(
        () -> {
          try {
            work.run();
          } finally {
            next(lane);
          }
        });
  }

  private void next(String lane) {
    Runnable next;
    synchronized (lanes) {
      next = lanes.getOrDefault(lane, new ArrayDeque<>()).poll();
      if (next == null) {
        lanes.remove(lane);
        return;
      }
    }
    start(lane, next);
  }

  private void start(Runnable work) {
    threads.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException | Error bug) {
            LOG.error("Something of Discord's could not be handled", bug);
          } finally {
            idle.release();
          }
        });
  }

  /** Takes nothing new and waits for what is in work; not longer than {@code most}. */
  void finish(Duration most) {
    open = false;
    try {
      if (idle.tryAcquire(Integer.MAX_VALUE, most.toMillis(), TimeUnit.MILLISECONDS)) {
        idle.release(Integer.MAX_VALUE);
      } else {
        LOG.warn("Some answers were still being worked on when Discord was closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Interrupts what is left. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
