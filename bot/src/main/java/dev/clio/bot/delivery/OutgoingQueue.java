package dev.clio.bot.delivery;

import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending.Urgency;
import dev.clio.bot.time.Timers;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Lets messages out at the pace that a platform allows: one after the other in each chat, answers
 * before digests, and none before the platform wants to hear from us again. Whoever sends waits for
 * a turn and sends by itself, so the queue has no threads and loses nothing. Thread-safe.
 */
public final class OutgoingQueue implements AutoCloseable {
  /** With the waits between them these take about a minute. */
  private static final int MOST_TRIES = 7;

  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final int SWEEP_EVERY = 4_096;

  private static final Comparator<Lane.Ticket> URGENT_THEN_OLD =
      Comparator.comparing((Lane.Ticket ticket) -> ticket.urgency)
          .thenComparingLong(ticket -> ticket.number);

  private final Paces paces;
  private final Timers timers;
  private final RandomGenerator luck;
  private final Buckets buckets;
  private final Bucket everybody;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Lane> lanes = new HashMap<>();
  private final TreeMap<Lane.Ticket, Lane> ready = new TreeMap<>(URGENT_THEN_OLD);
  private final PriorityQueue<Asleep> asleep =
      new PriorityQueue<>(Comparator.comparing(Asleep::until));
  private Instant silentUntil = Instant.MIN;
  private Timers.@Nullable Timer alarm;
  private long tickets;
  private boolean closed;

  private record Asleep(Instant until, Lane lane) {}

  public OutgoingQueue(Paces paces, Timers timers, RandomGenerator luck) {
    this.paces = paces;
    this.timers = timers;
    this.luck = luck;
    this.buckets = new Buckets(timers);
    this.everybody = buckets.of(paces.everybody());
  }

  /**
   * Sends when it is the turn of this message; blocks until then and through all tries.
   *
   * @return {@link Outcome.Done} or {@link Outcome.Failed}
   */
  public <T> Outcome<T> send(String chat, Urgency urgency, Attempt<T> attempt) {
    Lane lane;
    Lane.Ticket ticket;
    lock.lock();
    try {
      if (closed) {
        return closing();
      }
      ticket = new Lane.Ticket(urgency, tickets++);
      sweep();
      lane = lanes.computeIfAbsent(chat, name -> new Lane(buckets.of(paces.inChat().apply(name))));
      unready(lane);
      lane.add(ticket);
      queue(lane);
      advance();
    } finally {
      lock.unlock();
    }
    return send(lane, ticket, attempt);
  }

  private <T> Outcome<T> send(Lane lane, Lane.Ticket ticket, Attempt<T> attempt) {
    while (true) {
      try {
        if (!ticket.await()) {
          return closing();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        leave(lane, ticket);
        return new Outcome.Failed<>(Posted.Reason.UNREACHABLE, "interrupted");
      }
      Outcome<T> outcome;
      try {
        outcome = attempt.make();
      } catch (RuntimeException | Error bug) {
        leave(lane, ticket);
        throw bug;
      }
      Optional<Outcome<T>> end = after(lane, ticket, outcome);
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  /** What to return, or nothing if it is to be tried again. */
  private <T> Optional<Outcome<T>> after(Lane lane, Lane.Ticket ticket, Outcome<T> outcome) {
    lock.lock();
    try {
      Instant now = timers.instant();
      boolean last = closed || ++ticket.tries >= MOST_TRIES;
      switch (outcome) {
        case Outcome.Later<T>(var wait, boolean all) when !last -> {
          silentUntil = all ? later(silentUntil, now.plus(wait)) : silentUntil;
          lane.retry(ticket, now.plus(wait));
        }
        case Outcome.Again<T> _ when !last -> lane.retry(ticket, now.plus(backoff(ticket.tries)));
        case Outcome.Later<T> _ -> {
          lane.end(ticket);
          return ended(lane, failed("asked to wait too often"));
        }
        case Outcome.Again<T>(var why) -> {
          lane.end(ticket);
          return ended(lane, failed(why));
        }
        case Outcome.Done<T> _, Outcome.Failed<T> _ -> {
          lane.end(ticket);
          return ended(lane, outcome);
        }
      }
      queue(lane);
      advance();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private <T> Optional<Outcome<T>> ended(Lane lane, Outcome<T> outcome) {
    queue(lane);
    advance();
    return Optional.of(outcome);
  }

  private void leave(Lane lane, Lane.Ticket ticket) {
    lock.lock();
    try {
      unready(lane);
      lane.end(ticket);
      queue(lane);
      advance();
    } finally {
      lock.unlock();
    }
  }

  /** Gives turns to whom they can be given now, and sets the alarm for the next. */
  private void advance() {
    Instant now = timers.instant();
    while (!asleep.isEmpty() && !asleep.peek().until.isAfter(now)) {
      Lane woken = asleep.remove().lane;
      woken.asleep = false;
      queue(woken);
    }
    Instant next = silentUntil;
    if (!silentUntil.isAfter(now)) {
      Duration wait = Buckets.wait(everybody);
      while (!ready.isEmpty() && wait.isZero()) {
        Map.Entry<Lane.Ticket, Lane> first = ready.pollFirstEntry();
        everybody.tryConsume(1);
        first.getValue().begin(first.getKey());
        wait = Buckets.wait(everybody);
      }
      next = now.plus(wait);
    }
    setAlarm(now, next);
  }

  private void setAlarm(Instant now, Instant everybodyReady) {
    if (alarm != null) {
      alarm.cancel();
      alarm = null;
    }
    Instant next = ready.isEmpty() ? Instant.MAX : everybodyReady;
    if (!asleep.isEmpty() && asleep.peek().until.isBefore(next)) {
      next = asleep.peek().until;
    }
    if (next.isAfter(now) && next.isBefore(Instant.MAX)) {
      alarm = timers.at(next, this::ring);
    }
  }

  private void ring() {
    lock.lock();
    try {
      alarm = null;
      advance();
    } finally {
      lock.unlock();
    }
  }

  /** Puts a lane where it belongs: among the ready, among the sleepers, or nowhere. */
  private void queue(Lane lane) {
    unready(lane);
    Optional<Lane.Ticket> next = lane.next();
    if (next.isEmpty()) {
      return;
    }
    Instant now = timers.instant();
    Instant from = lane.ready(now);
    if (!from.isAfter(now)) {
      ready.put(next.get(), lane);
    } else if (!lane.asleep) {
      lane.asleep = true;
      asleep.add(new Asleep(from, lane));
    }
  }

  private void unready(Lane lane) {
    lane.next().ifPresent(ready::remove);
  }

  private void sweep() {
    if (tickets % SWEEP_EVERY == 0) {
      Instant now = timers.instant();
      lanes.values().removeIf(lane -> lane.isIdle(now));
    }
  }

  /**
   * Doubles each time; half of it is luck, so that many who failed at once do not return at once.
   */
  private Duration backoff(int tries) {
    long full = Math.min(LONGEST_WAIT.toMillis(), FIRST_WAIT.toMillis() << Math.min(tries - 1, 20));
    return Duration.ofMillis(full / 2 + luck.nextLong(full / 2 + 1));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static <T> Outcome<T> failed(String why) {
    return new Outcome.Failed<>(Posted.Reason.UNREACHABLE, why);
  }

  private static <T> Outcome<T> closing() {
    return failed("Clio is closing");
  }

  /** Takes nothing new and lets nobody else have a turn; what is being sent is sent. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      lanes.values().forEach(Lane::refuseAll);
      ready.clear();
      asleep.clear();
      if (alarm != null) {
        alarm.cancel();
      }
    } finally {
      lock.unlock();
    }
  }
}
