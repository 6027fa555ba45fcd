package dev.clio.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.clio.bot.delivery.Receipts;
import dev.clio.bot.delivery.Receipts.Received;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes updates in: keeps them first, so that none is lost whatever happens to the process, and
 * works on each once. What is begun is never begun again, so a process that dies between {@link
 * Receipts#begin} and Telegram's answer leaves that one answer open: it may or may not stand in the
 * chat. What it dies before is thought about again by the next process, if it is not too old by
 * then. Thread-safe.
 */
final class Intake {
  /** Whoever has waited longer has asked again or left. */
  static final Duration TOO_OLD = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Receipts receipts;
  private final Lanes lanes;
  private final Hearing hearing;
  private final InstantSource clock;

  Intake(Receipts receipts, Lanes lanes, Hearing hearing, InstantSource clock) {
    this.receipts = receipts;
    this.lanes = lanes;
    this.hearing = hearing;
    this.clock = clock;
  }

  /** Updates as they came, once they are kept for sure. */
  void receive(List<String> updates) {
    Instant now = clock.instant();
    List<Received> packed = new ArrayList<>();
    for (String raw : updates) {
      Optional<Long> number = Kept.number(raw);
      if (number.isPresent()) {
        packed.add(Kept.pack(number.get(), raw, now));
      } else {
        LOG.error("Telegram sent an update without a number");
      }
    }
    receipts.keep(Address.TELEGRAM, packed).forEach(received -> take(received, Instant.MIN));
  }

  /** What a process before this one kept and did not come to. */
  void resume() {
    Instant oldest = clock.instant().minus(TOO_OLD);
    receipts.pending(Address.TELEGRAM).forEach(received -> take(received, oldest));
  }

  private void take(Received received, Instant oldest) {
    Optional<Hearing.Task> task = task(received, oldest);
    if (task.isPresent()) {
      lanes.put(task.get().lane(), () -> work(received.id(), task.get().heard()));
    } else {
      receipts.finish(Address.TELEGRAM, received.id());
    }
  }

  private Optional<Hearing.Task> task(Received received, Instant oldest) {
    try {
      Kept kept = Kept.unpack(received);
      return kept.happened().isBefore(oldest)
          ? Optional.empty()
          : hearing.of(kept.update(), kept.at());
    } catch (JsonProcessingException unreadable) {
      // Its message would repeat what people wrote.
      LOG.error("Update {} cannot be read: {}", received.id(), unreadable.getClass().getName());
    } catch (RuntimeException bug) {
      LOG.error("Update {} cannot be understood", received.id(), bug);
    }
    return Optional.empty();
  }

  private void work(String id, Heard heard) {
    Gate gate = new Gate(() -> receipts.begin(Address.TELEGRAM, id));
    try {
      heard.think().carryOut(gate);
    } catch (RuntimeException | Error bug) {
      LOG.error("Update {} failed", id, bug);
    }
    if (!gate.isMissed()) {
      receipts.finish(Address.TELEGRAM, id);
    }
  }
}
