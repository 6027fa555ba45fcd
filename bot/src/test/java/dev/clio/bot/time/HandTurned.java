package dev.clio.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Timers that are turned by hand: nothing happens before {@link #pass} says so. */
public final class HandTurned implements Timers {
  private final Queue<Due> dues =
      new PriorityQueue<>(Comparator.comparing(Due::when).thenComparingLong(Due::order));
  private final Set<CountDownLatch> sleepers = ConcurrentHashMap.newKeySet();
  private Instant now = Instant.parse("2026-08-23T08:00:00Z");
  private long order;

  private record Due(Instant when, long order, Runnable what) {}

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public Timer at(Instant when, Runnable what) {
    Due due;
    synchronized (this) {
      due = new Due(when, order++, what);
      if (when.isAfter(now)) {
        dues.add(due);
        return () -> forget(due);
      }
    }
    what.run();
    return () -> {};
  }

  @Override
  public void pause(Duration time) throws InterruptedException {
    if (!time.isPositive()) {
      return;
    }
    CountDownLatch over = new CountDownLatch(1);
    sleepers.add(over);
    Timer timer = at(instant().plus(time), () -> wake(over));
    try {
      over.await();
    } finally {
      timer.cancel();
      sleepers.remove(over);
    }
  }

  /** Whoever is woken sleeps no more from then on, and not from when its thread finds out. */
  private void wake(CountDownLatch sleeper) {
    sleepers.remove(sleeper);
    sleeper.countDown();
  }

  /** How many wait for time to pass. */
  public int sleeping() {
    return sleepers.size();
  }

  /** Turns the clock; what is due on the way happens at its instant, in order. */
  public void pass(Duration time) {
    Instant end = instant().plus(time);
    for (Due due = next(end); due != null; due = next(end)) {
      due.what.run();
    }
    synchronized (this) {
      now = end;
    }
  }

  /** Somebody sets the clock: no time passes. */
  public synchronized void leap(Duration by) {
    now = now.plus(by);
  }

  /** How much is due later. */
  public synchronized int waiting() {
    return dues.size();
  }

  private synchronized @Nullable Due next(Instant end) {
    Due due = dues.peek();
    if (due == null || due.when.isAfter(end)) {
      return null;
    }
    dues.remove();
    now = due.when.isAfter(now) ? due.when : now;
    return due;
  }

  private synchronized void forget(Due due) {
    dues.remove(due);
  }
}
