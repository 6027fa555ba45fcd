package dev.clio.bot.delivery;

import dev.clio.bot.chat.Sending.Urgency;
import io.github.bucket4j.Bucket;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What waits to be sent in one chat. Guarded by the lock of its queue. */
final class Lane {
  private final Bucket bucket;
  private final Map<Urgency, Deque<Ticket>> waiting = new EnumMap<>(Urgency.class);
  private Instant notBefore = Instant.MIN;
  private @Nullable Ticket current;

  /** Whether its queue holds it among the sleepers. */
  boolean asleep;

  /** Somebody who waits for a turn. */
  static final class Ticket {
    final Urgency urgency;
    final long number;
    private volatile CountDownLatch turn = new CountDownLatch(1);
    private volatile boolean refused;
    int tries;

    Ticket(Urgency urgency, long number) {
      this.urgency = urgency;
      this.number = number;
    }

    /** Waits for the turn. Returns false if there will be none: the queue is closed. */
    boolean await() throws InterruptedException {
      turn.await();
      return !refused;
    }

    void go() {
      turn.countDown();
    }

    void refuse() {
      refused = true;
      turn.countDown();
    }

    private void waitAgain() {
      turn = new CountDownLatch(1);
    }
  }

  Lane(Bucket bucket) {
    this.bucket = bucket;
    for (Urgency urgency : Urgency.values()) {
      waiting.put(urgency, new ArrayDeque<>());
    }
  }

  void add(Ticket ticket) {
    line(ticket).addLast(ticket);
  }

  /** Whose turn is next, if anybody waits and nobody is at it. */
  Optional<Ticket> next() {
    return current != null
        ? Optional.empty()
        : waiting.values().stream().flatMap(line -> line.stream().limit(1)).findFirst();
  }

  /** From when on this chat can be sent to, as far as is known. */
  Instant ready(Instant now) {
    Instant refilled = now.plus(Buckets.wait(bucket));
    return refilled.isAfter(notBefore) ? refilled : notBefore;
  }

  void begin(Ticket ticket) {
    bucket.tryConsume(1);
    current = ticket;
    ticket.go();
  }

  /** The ticket leaves, whether it had its turn or not. */
  void end(Ticket ticket) {
    release(ticket);
    line(ticket).remove(ticket);
  }

  private void release(Ticket ticket) {
    if (ticket.equals(current)) {
      current = null;
    }
  }

  /** The ticket keeps its place. */
  void retry(Ticket ticket, Instant from) {
    release(ticket);
    notBefore = from.isAfter(notBefore) ? from : notBefore;
    ticket.waitAgain();
  }

  void refuseAll() {
    waiting.values().forEach(line -> line.forEach(Ticket::refuse));
  }

  /** Whether nothing would be lost if this lane were made anew. */
  boolean isIdle(Instant now) {
    return current == null
        && waiting.values().stream().allMatch(Deque::isEmpty)
        && !notBefore.isAfter(now)
        && Buckets.wait(bucket).isZero();
  }

  private Deque<Ticket> line(Ticket ticket) {
    return Objects.requireNonNull(waiting.get(ticket.urgency));
  }
}
