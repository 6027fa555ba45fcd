package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What happened and the bot has not confirmed: handed out again until an offset passes it, at least
 * once. A new poll ends the one that waits, as on the real server. Thread-safe.
 */
final class Updates {
  /** What is not sent unless it is asked for by name. */
  private static final Set<String> ONLY_IF_LISTED =
      Set.of("chat_member", "message_reaction", "message_reaction_count");

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<ObjectNode> waiting = new ArrayDeque<>();
  private final Deque<ObjectNode> again = new ArrayDeque<>();
  private ObjectNode newest = Json.object();
  private Set<String> allowed = Set.of();
  private int nextId = 700_000_001;
  private long poll;
  private int pollers;
  private int mostPollers;
  private int conflicts;
  private boolean closed;

  /** Queues an update of this kind unless the bot does not want it. */
  void add(String kind, JsonNode what) {
    lock.lock();
    try {
      boolean wanted = allowed.isEmpty() ? !ONLY_IF_LISTED.contains(kind) : allowed.contains(kind);
      if (wanted) {
        ObjectNode update = Json.object().put("update_id", nextId++);
        update.set(kind, what);
        waiting.add(update);
        newest = update;
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Hands the newest update out once more, confirmed or not. */
  void repeatNewest() {
    locked(
        () -> {
          again.add(newest);
          changed.signalAll();
        });
  }

  ArrayNode take(Request request) {
    int limit = Math.clamp(request.number("limit", 100), 1, 100);
    long nanos = TimeUnit.SECONDS.toNanos(Math.clamp(request.number("timeout", 0), 0, 50));
    lock.lock();
    try {
      long mine = ++poll;
      changed.signalAll();
      pollers++;
      mostPollers = Math.max(mostPollers, pollers);
      if (request.has("allowed_updates")) {
        allowed = new HashSet<>();
        request.tree("allowed_updates").forEach(kind -> allowed.add(kind.asText()));
      }
      confirm(request.longNumber("offset", 0));
      while (waiting.isEmpty() && again.isEmpty() && nanos > 0 && mine == poll && !closed) {
        nanos = changed.awaitNanos(nanos);
      }
      if (mine != poll) {
        conflicts++;
        throw conflict();
      }
      ArrayNode batch = Json.array().addAll(again);
      again.clear();
      waiting.stream().limit(limit).forEach(batch::add);
      return batch;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Json.array();
    } finally {
      pollers--;
      changed.signalAll();
      lock.unlock();
    }
  }

  static Refused conflict() {
    return new Refused(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
            + " running");
  }

  private void confirm(long offset) {
    if (offset < 0) {
      while (waiting.size() > -offset) {
        waiting.removeFirst();
      }
    }
    if (offset > 0) {
      waiting.removeIf(update -> update.path("update_id").asLong() < offset);
    }
  }

  void drop() {
    locked(waiting::clear);
  }

  void close() {
    locked(
        () -> {
          closed = true;
          changed.signalAll();
        });
  }

  /** Waits until so many polls wait. */
  void awaitPollers(int count) {
    long nanos = Deadline.DEFAULT.toNanos();
    lock.lock();
    try {
      while (pollers != count && nanos > 0) {
        nanos = changed.awaitNanos(nanos);
      }
      if (pollers != count) {
        throw new AssertionError("%d polls wait, not %d".formatted(pollers, count));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    } finally {
      lock.unlock();
    }
  }

  int unconfirmed() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  int mostPollers() {
    lock.lock();
    try {
      return mostPollers;
    } finally {
      lock.unlock();
    }
  }

  int conflicts() {
    lock.lock();
    try {
      return conflicts;
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable what) {
    lock.lock();
    try {
      what.run();
    } finally {
      lock.unlock();
    }
  }
}
