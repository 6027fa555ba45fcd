package dev.clio.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Timers of the machine. An instant is waited for as a length of time from now on, so setting the
 * clock moves what it says and not what is already being waited for.
 */
public final class RealTimers implements Timers, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RealTimers.class);

  private final InstantSource clock;
  private final ScheduledThreadPoolExecutor executor;

  public RealTimers(InstantSource clock) {
    this.clock = clock;
    executor =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("timers").factory());
    executor.setRemoveOnCancelPolicy(true);
  }

  @Override
  public Instant instant() {
    return clock.instant();
  }

  @Override
  public Timer at(Instant when, Runnable what) {
    Duration wait = Duration.between(instant(), when);
    try {
      ScheduledFuture<?> due =
          executor.schedule(() -> run(what), Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
      return () -> due.cancel(false);
    } catch (RejectedExecutionException closed) {
      return () -> {};
    }
  }

  private static void run(Runnable what) {
    try {
      what.run();
    } catch (RuntimeException | Error bug) {
      LOG.error("What was due failed", bug);
    }
  }

  /** What is due later does not happen any more. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
