package dev.clio.bot.telegram;

import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending.Urgency;
import dev.clio.bot.delivery.Outcome;
import dev.clio.bot.delivery.OutgoingQueue;
import dev.clio.bot.delivery.Pace;
import dev.clio.bot.delivery.Paces;
import dev.clio.bot.time.Timers;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * Brings messages out: in order and at a pace, again where that helps, to wherever the chat is now.
 *
 * <p>Telegram has no way to say that two sends are one. A message that certainly did not arrive
 * (nobody there, 429, 5xx) is sent until it does; one whose answer was lost on the way back is sent
 * at most {@link #MOST_BLIND_REPEATS} times more, because a message that stands there twice does no
 * harm and an answer that never comes does. Thread-safe.
 */
final class Courier implements AutoCloseable {
  static final int MOST_BLIND_REPEATS = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int MOST_TRIES = 4;

  /**
   * Telegram's FAQ for bots: about one message a second in a chat, where short bursts pass. It
   * counts when messages arrive, which may be closer together than they were sent.
   */
  private static final Pace IN_CHAT = new Pace(2, Duration.ofSeconds(2));

  /** The same, and 20 a minute in a group. */
  private static final Pace IN_GROUP = new Pace(2, Duration.ofSeconds(6));

  private final Wire wire;
  private final Moves moves;
  private final Fatal fatal;
  private final Timers timers;
  private final Backoff backoff;
  private final OutgoingQueue queue;
  private Silence last = new Silence(0, Instant.MIN);

  /** A chat that we were told to leave alone. */
  private record Silence(long chat, Instant until) {}

  Courier(Wire wire, Moves moves, Fatal fatal, int pace, Timers timers, RandomGenerator luck) {
    this.wire = wire;
    this.moves = moves;
    this.fatal = fatal;
    this.timers = timers;
    this.backoff = new Backoff(luck);
    Pace everybody = new Pace(pace, Duration.ofSeconds(1));
    queue =
        new OutgoingQueue(
            new Paces(everybody, chat -> chat.startsWith("-") ? IN_GROUP : IN_CHAT), timers, luck);
  }

  /**
   * Sends something that is new each time it is sent.
   *
   * @return what Telegram made of it, if it could be read
   */
  <T> Outcome<Optional<T>> send(
      Address to, Urgency urgency, Gate gate, Function<Address, Answer<T>> call) {
    return queue(to, urgency, gate, MOST_BLIND_REPEATS, call);
  }

  /** Does something that must not be done twice: if its fate is unknown it has failed. */
  <T> Outcome<Optional<T>> once(
      Address to, Urgency urgency, Gate gate, Function<Address, Answer<T>> call) {
    return queue(to, urgency, gate, 0, call);
  }

  /** Sends something that is the same however often it is sent. */
  <T> Outcome<Optional<T>> put(Address to, Gate gate, Function<Address, Answer<T>> call) {
    return queue(to, Urgency.ANSWER, gate, Integer.MAX_VALUE, call);
  }

  private <T> Outcome<Optional<T>> queue(
      Address to, Urgency urgency, Gate gate, int blindRepeats, Function<Address, Answer<T>> call) {
    int[] blind = {0};
    Outcome<Optional<T>> outcome =
        queue.send(
            Long.toString(to.chat()),
            urgency,
            () -> {
              if (!gate.pass()) {
                return new Outcome.Failed<>(Posted.Reason.DOUBTFUL, "begun before");
              }
              Answer<T> answer = wherever(to, call);
              boolean unknown =
                  answer instanceof Answer.Lost<T>(var fate, _) && fate == Answer.Fate.UNKNOWN;
              return unknown && blind[0]++ >= blindRepeats
                  ? new Outcome.Failed<>(Posted.Reason.DOUBTFUL, "no answer")
                  : outcome(to, answer);
            });
    if (outcome instanceof Outcome.Failed<Optional<T>>(var reason, _)
        && reason == Posted.Reason.UNREACHABLE) {
      gate.missed();
    }
    return outcome;
  }

  private <T> Answer<T> wherever(Address to, Function<Address, Answer<T>> call) {
    Address now = moves.current(to);
    Answer<T> answer = call.apply(now);
    if (answer instanceof Answer.Refused<T> refused && refused.movedTo().isPresent()) {
      moves.moved(now.chat(), refused.movedTo().get());
      return call.apply(moves.current(to));
    }
    return answer;
  }

  private <T> Outcome<Optional<T>> outcome(Address to, Answer<T> answer) {
    return switch (answer) {
      case Answer.Ok<T>(var value) -> new Outcome.Done<>(Optional.of(value));
      case Answer.Lost<T>(var fate, var words) ->
          fate == Answer.Fate.DONE
              ? new Outcome.Done<>(Optional.empty())
              : new Outcome.Again<>(words);
      case Answer.Refused<T>(int code, var words, var wait, _) -> {
        note(code);
        if (code == 429) {
          yield later(to, wait.orElseGet(() -> Duration.ofSeconds(1)));
        }
        yield code >= 500
            ? new Outcome.Again<>(words)
            : new Outcome.Failed<>(
                code == 401 ? Posted.Reason.UNREACHABLE : Reasons.of(code, words), words);
      }
    };
  }

  /** Telegram does not say whom it means; a second chat while the first waits means everybody. */
  private synchronized <T> Outcome<Optional<T>> later(Address to, Duration wait) {
    Instant now = timers.instant();
    boolean everybody = last.until.isAfter(now) && last.chat != to.chat();
    last = new Silence(to.chat(), now.plus(wait));
    LOG.warn("Telegram asks for {} s of silence{}", wait.toSeconds(), everybody ? " of all" : "");
    return new Outcome.Later<>(wait, everybody);
  }

  /**
   * Calls something that is no message, so out of order and at once; a few times if need be.
   *
   * @param method may be done twice
   */
  <T extends Serializable> Answer<T> now(BotApiMethod<T> method) {
    Answer<T> answer = wire.call(method);
    for (int tries = 1; tries < MOST_TRIES && passes(answer); tries++) {
      try {
        timers.pause(wait(answer, tries));
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
        return answer;
      }
      answer = wire.call(method);
    }
    if (answer instanceof Answer.Refused<T> refused) {
      note(refused.code());
    }
    return answer;
  }

  private static boolean passes(Answer<?> answer) {
    return switch (answer) {
      case Answer.Ok<?> _ -> false;
      case Answer.Lost<?>(var fate, _) -> fate != Answer.Fate.DONE;
      case Answer.Refused<?> refused -> refused.code() == 429 || refused.code() >= 500;
    };
  }

  private Duration wait(Answer<?> answer, int tries) {
    return answer instanceof Answer.Refused<?> refused
        ? refused.after().orElseGet(() -> backoff.after(tries))
        : backoff.after(tries);
  }

  private void note(int code) {
    if (code == 401) {
      fatal.unknownToken();
    }
  }

  /** Takes nothing new; who waits for a turn gets none. */
  @Override
  public void close() {
    queue.close();
  }
}
