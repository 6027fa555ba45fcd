package dev.clio.bot.discord;

import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Timers whose time passes ten times as fast as outside. */
final class Hurried implements Timers, AutoCloseable {
  private static final int TIMES = 10;

  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("hurried").factory());
  private final Instant begin = Instant.parse("2026-08-23T08:00:00Z");
  private final long since = System.nanoTime();

  @Override
  public Instant instant() {
    return begin.plusNanos((System.nanoTime() - since) * TIMES);
  }

  @Override
  public Timer at(Instant when, Runnable what) {
    long nanos = Math.max(0, Duration.between(instant(), when).toNanos() / TIMES);
    Future<?> due = executor.schedule(what, nanos, TimeUnit.NANOSECONDS);
    return () -> due.cancel(false);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
