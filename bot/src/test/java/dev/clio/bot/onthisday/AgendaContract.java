package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.PlatformName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is planned is done when it is due, once, also by another process. */
public interface AgendaContract {
  PlatformName TELEGRAM = new PlatformName("telegram");
  PlatformName DISCORD = new PlatformName("discord");

  /** The agenda of a process; each call is another process with the same store. */
  Agenda agenda();

  /** The time by which all of them go. */
  Instant now();

  private static DigestId id(int number) {
    return new DigestId("digest" + number);
  }

  private static Map<PlatformName, Supplier<Map<DigestId, Instant>>> nothingMore() {
    return Map.of(TELEGRAM, Map::of);
  }

  private static DigestId next(BlockingQueue<DigestId> done) throws InterruptedException {
    DigestId next = done.poll(20, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing was done");
    return next;
  }

  /** What else has been done until something that is due now is done; all run side by side. */
  private List<DigestId> doneUntilNow(Agenda agenda, BlockingQueue<DigestId> done)
      throws InterruptedException {
    DigestId last = new DigestId("thelast");
    agenda.plan(TELEGRAM, last, now());
    List<DigestId> all = new ArrayList<>();
    for (DigestId one = next(done); !one.equals(last); one = next(done)) {
      all.add(one);
    }
    return all;
  }

  @Test
  default void whatIsDueIsDoneAndWhatIsNotIsNot() throws InterruptedException {
    BlockingQueue<DigestId> done = new LinkedBlockingQueue<>();
    Agenda agenda = agenda();
    agenda.plan(TELEGRAM, id(1), now().minusSeconds(1));
    agenda.plan(TELEGRAM, id(2), now().plusSeconds(600));
    agenda.plan(TELEGRAM, id(3), now().plusSeconds(600));
    agenda.plan(TELEGRAM, id(3), now().minusSeconds(1));
    agenda.plan(TELEGRAM, id(4), now().minusSeconds(1));
    agenda.cancel(TELEGRAM, id(4));
    agenda.plan(DISCORD, id(5), now().minusSeconds(1));
    agenda.open(
        nothingMore(),
        id -> {
          done.add(id);
          return Optional.empty();
        });

    Set<DigestId> first = new HashSet<>();
    first.add(next(done));
    first.add(next(done));
    assertEquals(Set.of(id(1), id(3)), first);
    assertEquals(List.of(), doneUntilNow(agenda, done));
  }

  @Test
  default void whatIsPlannedOutlivesTheProcess() throws InterruptedException {
    Agenda before = agenda();
    before.plan(TELEGRAM, id(1), now().minusSeconds(1));
    before.close();
    BlockingQueue<DigestId> done = new LinkedBlockingQueue<>();

    agenda()
        .open(
            nothingMore(),
            id -> {
              done.add(id);
              return Optional.empty();
            });

    assertEquals(id(1), next(done));
  }

  @Test
  default void whatWasNeverPlannedIsPlannedAtTheStart() throws InterruptedException {
    BlockingQueue<DigestId> done = new LinkedBlockingQueue<>();
    Agenda agenda = agenda();
    agenda.plan(TELEGRAM, id(1), now().plusSeconds(600));
    Instant due = now().minusSeconds(1);

    agenda.open(
        Map.of(TELEGRAM, () -> Map.of(id(1), due, id(2), due)),
        id -> {
          done.add(id);
          return Optional.empty();
        });

    assertEquals(id(2), next(done));
    assertEquals(List.of(), doneUntilNow(agenda, done));
  }

  @Test
  default void whatReturnsAnInstantIsDoneAgainThen() throws InterruptedException {
    BlockingQueue<DigestId> done = new LinkedBlockingQueue<>();
    Agenda agenda = agenda();
    agenda.plan(TELEGRAM, id(1), now().minusSeconds(1));
    Instant soon = now();
    AtomicInteger times = new AtomicInteger();
    agenda.open(
        nothingMore(),
        id -> {
          done.add(id);
          boolean again = id.equals(id(1)) && times.incrementAndGet() < 3;
          return again ? Optional.of(soon) : Optional.empty();
        });

    for (int i = 0; i < 3; i++) {
      assertEquals(id(1), next(done));
    }
    assertEquals(List.of(), doneUntilNow(agenda, done));
  }

  @Test
  default void twoProcessesDoEachOnce() throws InterruptedException {
    int many = 300;
    BlockingQueue<DigestId> done = new LinkedBlockingQueue<>();
    List<Agenda> agendas = List.of(agenda(), agenda());
    IntStream.range(0, many)
        .forEach(i -> agendas.getFirst().plan(TELEGRAM, id(i), now().minusSeconds(1)));
    for (Agenda agenda : agendas) {
      agenda.open(
          nothingMore(),
          id -> {
            done.add(id);
            return Optional.empty();
          });
    }

    List<DigestId> all = new ArrayList<>();
    while (all.size() < many) {
      all.add(next(done));
    }

    assertEquals(many, all.stream().distinct().count());
    assertNull(done.poll());
  }
}
