package dev.clio.bot.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Timers that are turned by hand: nothing happens before {@link #pass} says so. */
public final class HandTurned implements Timers {
  private final Queue<Due> dues =
      new PriorityQueue<>(Comparator.comparing(Due::when).thenComparingLong(Due::order));
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
