package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.time.HandTurned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The agenda in memory behaves as that in a database. */
final class MemoryAgendaTest implements AgendaContract {
  private final HandTurned timers = new HandTurned();
  private final MemoryAgenda agenda = new MemoryAgenda(timers);

  @Override
  public Agenda agenda() {
    return agenda;
  }

  @Override
  public Instant now() {
    return timers.instant();
  }

  @Test
  void whatFailsIsDoneAgainAMinuteLater() {
    List<Instant> done = new ArrayList<>();
    agenda.plan(TELEGRAM, new DigestId("digest1"), now());
    agenda.open(
        Map.of(TELEGRAM, Map::of),
        id -> {
          done.add(now());
          if (done.size() < 2) {
            throw new IllegalStateException("the first time");
          }
          return Optional.empty();
        });

    timers.pass(Duration.ofHours(1));

    assertEquals(Duration.ofMinutes(1), Duration.between(done.get(0), done.get(1)));
    assertEquals(2, done.size());
  }
}
