package dev.clio.bot.telegram;

import dev.clio.bot.time.Timers;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Asks Telegram for what happened, for as long as it runs, whatever goes wrong. An update is
 * confirmed, by asking for the next, only after it was taken in. Ends when it is interrupted, or
 * when Telegram does not know the token.
 */
final class Poller {
  private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

  private final Wire wire;
  private final Timers timers;
  private final Backoff backoff;
  private final Fatal fatal;
  private long offset;
  private int failures;

  Poller(Wire wire, Timers timers, Backoff backoff, Fatal fatal) {
    this.wire = wire;
    this.timers = timers;
    this.backoff = backoff;
    this.fatal = fatal;
  }

  /**
   * Calls until Telegram answers.
   *
   * @return nothing if there will be no answer
   */
  <T extends Serializable> Optional<T> insist(BotApiMethod<T> method) throws InterruptedException {
    while (!Thread.interrupted()) {
      switch (wire.poll(method)) {
        case Answer.Ok<T>(var value) -> {
          failures = 0;
          return Optional.of(value);
        }
        case Answer.Refused<T> refused -> {
          if (isFatal(refused)) {
            return Optional.empty();
          }
          pause(refused.words(), refused.after());
        }
        case Answer.Lost<T>(_, var words) -> pause(words, Optional.empty());
      }
    }
    throw new InterruptedException("closing");
  }

  /** Hands over what happens, in order. A batch that is not taken in comes again. */
  void run(Consumer<List<String>> intake) throws InterruptedException {
    int timeout = (int) Wire.LONGEST_POLL.toSeconds();
    while (!Thread.interrupted()) {
      switch (wire.poll(new RawUpdates(offset, timeout))) {
        case Answer.Ok<RawUpdates.Batch>(var batch) -> take(batch.updates(), intake);
        case Answer.Refused<RawUpdates.Batch> refused -> {
          if (isFatal(refused)) {
            return;
          }
          if (refused.code() == 409) {
            conflict(refused.words());
          } else {
            pause(refused.words(), refused.after());
          }
        }
        case Answer.Lost<RawUpdates.Batch>(_, var words) -> {
          if (Thread.currentThread().isInterrupted()) {
            return;
          }
          pause(words, Optional.empty());
        }
      }
    }
  }

  private void take(List<String> updates, Consumer<List<String>> intake)
      throws InterruptedException {
    try {
      intake.accept(updates);
    } catch (RuntimeException | Error bug) {
      LOG.error("Updates could not be taken in; they will come again", bug);
      pause("nothing was confirmed", Optional.empty());
      return;
    }
    failures = 0;
    updates.stream()
        .flatMap(update -> Kept.number(update).stream())
        .mapToLong(number -> number + 1)
        .max()
        .ifPresent(next -> offset = Math.max(offset, next));
  }

  private boolean isFatal(Answer.Refused<?> refused) {
    boolean unknown = refused.code() == 401 || refused.code() == 404;
    if (unknown) {
      fatal.unknownToken();
    }
    return unknown;
  }

  private void conflict(String words) throws InterruptedException {
    if (words.contains("webhook")) {
      pause("a webhook is set; it is being removed", Optional.empty());
      insist(new DeleteWebhook());
    } else {
      pause(
          "another process receives the messages of this bot; stop it, or give this one a token of"
              + " its own",
          Optional.empty());
    }
  }

  private void pause(String why, Optional<Duration> wait) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("closing");
    }
    failures++;
    Duration pause = wait.orElseGet(() -> backoff.after(failures));
    LOG.warn("Telegram: {}. Trying again in {} ms", why, pause.toMillis());
    timers.pause(pause);
  }
}
