package dev.clio.bot.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending.Urgency;
import dev.clio.bot.time.HandTurned;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is sent when, by a clock that is turned by hand. */
final class OutgoingQueueTest {
  private static final Pace ONE_A_SECOND = new Pace(1, Duration.ofSeconds(1));

  private final HandTurned timers = new HandTurned();
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private final List<CompletableFuture<?>> started = new ArrayList<>();
  private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    senders.shutdownNow();
  }

  @Test
  void aChatKeepsItsOrderAndItsPace() {
    OutgoingQueue queue = queue(Pace.FREE, ONE_A_SECOND);
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(send(queue, "room", Urgency.ANSWER, "room " + i));
    }
    all.add(send(queue, "hall", Urgency.ANSWER, "hall"));
    waitFor(2);
    assertEquals(List.of("room 0", "hall"), sent);
    passes(Duration.ofMillis(999));
    assertEquals(2, sent.size());
    passes(Duration.ofMillis(1));
    waitFor(3);
    passes(Duration.ofSeconds(1));
    waitFor(4);
    passes(Duration.ofSeconds(1));
    waitFor(5);
    assertEquals(List.of("room 1", "room 2", "room 3"), sent.subList(2, 5));
    all.forEach(CompletableFuture::join);
  }

  @Test
  void answersOvertakeDigestsInTheirChatAndInAll() {
    OutgoingQueue queue = queue(ONE_A_SECOND, Pace.FREE);
    sends(queue, "a", Urgency.DIGEST, "first digest");
    waitFor(1);
    sends(queue, "a", Urgency.DIGEST, "digest a");
    sends(queue, "b", Urgency.DIGEST, "digest b");
    sends(queue, "a", Urgency.ANSWER, "answer a");
    sends(queue, "c", Urgency.ANSWER, "answer c");
    for (int i = 2; i <= 5; i++) {
      passes(Duration.ofSeconds(1));
      waitFor(i);
    }
    assertEquals(List.of("first digest", "answer a", "answer c", "digest a", "digest b"), sent);
  }

  @Test
  void aPlatformThatAsksToWaitIsLeftAlone() {
    OutgoingQueue queue = queue(Pace.FREE, Pace.FREE);
    CompletableFuture<Outcome<String>> one =
        tries(queue, "a", List.of(new Outcome.Later<>(Duration.ofSeconds(7), false), done("one")));
    waitFor(1);
    sends(queue, "b", Urgency.ANSWER, "b is free");
    waitFor(2);
    CompletableFuture<Outcome<String>> two =
        tries(queue, "b", List.of(new Outcome.Later<>(Duration.ofSeconds(9), true), done("two")));
    waitFor(3);
    sends(queue, "c", Urgency.ANSWER, "c waits too");
    passes(Duration.ofMillis(8_999));
    assertEquals(3, sent.size(), sent::toString);
    passes(Duration.ofMillis(1));
    assertEquals(done("one"), one.join());
    assertEquals(done("two"), two.join());
    waitFor(6);
  }

  @Test
  void whatFailsForAMomentIsTriedAgainAndWhatFailsForLongIsGivenUp() {
    Outcome<String> broken = new Outcome.Again<>("502");
    OutgoingQueue queue = queue(Pace.FREE, Pace.FREE);
    CompletableFuture<Outcome<String>> saved =
        tries(queue, "a", List.of(broken, broken, done("at last")));
    turnUntil(saved);
    assertEquals(done("at last"), saved.join());
    CompletableFuture<Outcome<String>> lost = tries(queue, "b", Collections.nCopies(7, broken));
    turnUntil(lost);
    assertEquals(new Outcome.Failed<>(Posted.Reason.UNREACHABLE, "502"), lost.join());
  }

  @Test
  void closingRefusesWhoWaitsAndLetsWhoSendsFinish() {
    OutgoingQueue queue = queue(Pace.FREE, Pace.FREE);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<Outcome<String>> running =
        CompletableFuture.supplyAsync(
            () ->
                queue.send(
                    "a",
                    Urgency.ANSWER,
                    () -> {
                      inside.countDown();
                      await(goOn);
                      return done("sent");
                    }),
            senders);
    await(inside);
    CompletableFuture<Outcome<String>> waiting = send(queue, "a", Urgency.ANSWER, "too late");
    queue.close();
    assertInstanceOf(Outcome.Failed.class, waiting.join());
    goOn.countDown();
    assertEquals(done("sent"), running.join());
    assertInstanceOf(
        Outcome.Failed.class, queue.send("b", Urgency.ANSWER, () -> done("after the end")));
  }

  @Test
  void aMistakeOfTheSenderDoesNotStopItsChat() {
    OutgoingQueue queue = queue(Pace.FREE, Pace.FREE);
    assertThrows(
        IllegalStateException.class,
        () ->
            queue.send(
                "a",
                Urgency.ANSWER,
                () -> {
                  throw new IllegalStateException("bug");
                }));
    assertEquals(done("next"), queue.send("a", Urgency.ANSWER, () -> done("next")));
  }

  /** Whoever is interrupted while waiting leaves the line; who sends at that moment is not hurt. */
  @Test
  void whoLeavesTheLineLeavesItWhole() {
    OutgoingQueue queue = queue(Pace.FREE, ONE_A_SECOND);
    sends(queue, "a", Urgency.ANSWER, "first");
    waitFor(1);
    CompletableFuture<Outcome<String>> left = new CompletableFuture<>();
    Thread leaver =
        Thread.ofVirtual()
            .start(() -> left.complete(queue.send("a", Urgency.ANSWER, () -> done("left"))));
    leaver.interrupt();
    assertInstanceOf(Outcome.Failed.class, left.join());
    CompletableFuture<Outcome<String>> last = send(queue, "a", Urgency.ANSWER, "last");
    passes(Duration.ofSeconds(1));
    assertEquals(done("last"), last.join());
  }

  /** Any mix of chats, urgencies and faults: each chat in order by urgency, nothing lost. */
  @Test
  void nothingIsLostInACrowd() {
    Random luck = new Random(7);
    OutgoingQueue queue =
        queue(new Pace(30, Duration.ofSeconds(1)), new Pace(3, Duration.ofSeconds(3)));
    List<CompletableFuture<Outcome<String>>> all = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      String chat = "chat " + luck.nextInt(100);
      Deque<Outcome<String>> outcomes = new ArrayDeque<>(List.of(done("done")));
      if (luck.nextInt(10) == 0) {
        outcomes.addFirst(new Outcome.Again<>("reset"));
      }
      if (luck.nextInt(50) == 0) {
        outcomes.addFirst(new Outcome.Later<>(Duration.ofSeconds(1 + luck.nextInt(5)), false));
      }
      Urgency urgency = luck.nextBoolean() ? Urgency.ANSWER : Urgency.DIGEST;
      all.add(
          CompletableFuture.supplyAsync(
              () -> queue.send(chat, urgency, outcomes::removeFirst), senders));
    }
    CompletableFuture<Void> end = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    turnUntil(end);
    all.forEach(one -> assertEquals(done("done"), one.join()));
  }

  private OutgoingQueue queue(Pace everybody, Pace inChat) {
    return new OutgoingQueue(new Paces(everybody, chat -> inChat), timers, new Random(1));
  }

  private static Outcome<String> done(String value) {
    return new Outcome.Done<>(value);
  }

  private void sends(OutgoingQueue queue, String chat, Urgency urgency, String words) {
    started.add(send(queue, chat, urgency, words));
  }

  /** Queued before this returns, so that the order of the test is that of the queue. */
  private CompletableFuture<Outcome<String>> send(
      OutgoingQueue queue, String chat, Urgency urgency, String words) {
    CompletableFuture<Outcome<String>> future = new CompletableFuture<>();
    Thread thread =
        Thread.ofVirtual()
            .start(
                () ->
                    future.complete(
                        queue.send(
                            chat,
                            urgency,
                            () -> {
                              sent.add(words);
                              return done(words);
                            })));
    settle(thread);
    return future;
  }

  private CompletableFuture<Outcome<String>> tries(
      OutgoingQueue queue, String chat, List<Outcome<String>> outcomes) {
    Deque<Outcome<String>> left = new ArrayDeque<>(outcomes);
    CompletableFuture<Outcome<String>> future = new CompletableFuture<>();
    Thread thread =
        Thread.ofVirtual()
            .start(
                () ->
                    future.complete(
                        queue.send(
                            chat,
                            Urgency.ANSWER,
                            () -> {
                              sent.add(chat);
                              return left.removeFirst();
                            })));
    settle(thread);
    return future;
  }

  /** Until the thread waits for its turn, or is done. */
  private static void settle(Thread thread) {
    until(
        () ->
            thread.getState() == Thread.State.WAITING
                || thread.getState() == Thread.State.TERMINATED);
  }

  private void passes(Duration time) {
    timers.pass(time);
  }

  private void turnUntil(CompletableFuture<?> end) {
    until(
        () -> {
          timers.pass(Duration.ofSeconds(1));
          return end.isDone();
        });
  }

  private void waitFor(int messages) {
    until(() -> sent.size() >= messages);
    assertEquals(messages, sent.size(), sent::toString);
  }

  private static void until(java.util.function.BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "nothing happens");
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
