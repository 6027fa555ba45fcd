package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.quiz.Script.Step;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A round that is being played. Whatever is to happen in it waits in one queue and happens one
 * after the other: what waits together is ruled upon, written to the log in one go, and only then
 * true. So thousands may answer in one second, nothing that was confirmed is lost, and whoever
 * takes the round over after a crash finds all of it. Showing something in a chat may take long and
 * is done beside, room by room. Thread-safe.
 */
final class Game {
  private static final Logger LOG = LoggerFactory.getLogger(Game.class);

  /** So much is written to the log in one go. */
  private static final int MOST_AT_ONCE = 500;

  /** What stands there is changed no more often than that. */
  private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(5);

  /** When the store fails, it is tried again after so long. */
  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final Rounds rounds;
  private final Timers timers;
  private final Executor threads;
  private final Stage stage;
  private final Runnable whenOver;
  private final LinkedBlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final Set<Round.Place> showing = new HashSet<>();
  private final Set<String> stale = new LinkedHashSet<>();
  private Instant refreshed = Instant.EPOCH;
  private volatile Round round;
  private int logged;
  private Optional<Timers.Timer> alarm = Optional.empty();
  private boolean ended;

  /** Shows something of a round in a room, however long it takes. */
  @FunctionalInterface
  interface Stage {
    /**
     * Shows it.
     *
     * @param before what it is to take the place of
     * @return where it stands; nothing if the chat does not take it
     */
    Optional<MessageRef> show(Round round, String what, ChatRef room, Optional<MessageRef> before);
  }

  /** Something that somebody wants to happen. */
  private record Wish(Function<Round, Ruling> ruling, CompletableFuture<Ruling> answer) {}

  /**
   * A game that goes on where its log ends.
   *
   * @param threads for what takes time
   * @param whenOver run once, when all has been shown
   */
  Game(
      Rounds rounds,
      List<RoundEvent> log,
      Stage stage,
      Timers timers,
      Executor threads,
      Runnable whenOver) {
    this.rounds = rounds;
    this.stage = stage;
    this.timers = timers;
    this.threads = threads;
    this.whenOver = whenOver;
    this.round = Round.of(log);
    this.logged = log.size();
    this.ended = round.over().isPresent();
  }

  /** The round as it stands on disk. */
  Round round() {
    return round;
  }

  /** Looks what is to be done. */
  void wake() {
    if (calls.getAndIncrement() == 0) {
      start(this::work);
    }
  }

  /**
   * Has something happen, if it may. Returns when it is on disk.
   *
   * @param ruling asked once, of the round as it stands then
   */
  Ruling ask(Function<Round, Ruling> ruling) {
    CompletableFuture<Ruling> answer = new CompletableFuture<>();
    wishes.add(new Wish(ruling, answer));
    wake();
    try {
      return answer.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /** Has something happen that nobody waits for; again if the store fails. */
  private void report(RoundEvent event) {
    CompletableFuture<Ruling> answer = new CompletableFuture<>();
    CompletableFuture<Ruling> _ =
        answer.whenComplete(
            (_, failed) -> {
              if (failed != null && !(failed instanceof RejectedExecutionException)) {
                timers.at(timers.instant().plus(AGAIN), () -> report(event));
              }
            });
    wishes.add(new Wish(_ -> new Ruling.Stands(event), answer));
    wake();
  }

  /** Nothing is begun any more when Clio closes: whoever goes on finds it in the log. */
  private void start(Runnable what) {
    try {
      threads.execute(what);
    } catch (RejectedExecutionException closing) {
      List<Wish> left = new ArrayList<>();
      wishes.drainTo(left);
      left.forEach(wish -> wish.answer.completeExceptionally(closing));
    }
  }

  /** Whoever calls while this works is heard before it ends. */
  private void work() {
    int heard;
    do {
      heard = calls.get();
      try {
        grant();
        act();
      } catch (RuntimeException | Error broken) {
        LOG.error("Round {} cannot go on; trying again", round.id(), broken);
        timers.at(timers.instant().plus(AGAIN), this::wake);
      }
    } while (!calls.compareAndSet(heard, 0));
  }

  /** Rules upon what waits, writes it down, and tells. */
  private void grant() {
    List<Wish> together = new ArrayList<>();
    wishes.drainTo(together, MOST_AT_ONCE);
    if (together.size() == MOST_AT_ONCE) {
      wake();
    }
    Round next = round;
    List<RoundEvent> events = new ArrayList<>();
    List<Runnable> answers = new ArrayList<>();
    for (Wish wish : together) {
      try {
        Ruling ruling = wish.ruling.apply(next);
        if (ruling instanceof Ruling.Stands(var event)) {
          next = next.after(event);
          events.add(event);
        }
        answers.add(() -> wish.answer.complete(ruling));
      } catch (RuntimeException | Error wrong) {
        answers.add(() -> wish.answer.completeExceptionally(wrong));
      }
    }
    try {
      write(events, next);
      answers.forEach(Runnable::run);
    } catch (RuntimeException failed) {
      together.forEach(wish -> wish.answer.completeExceptionally(failed));
      throw failed;
    }
  }

  private void write(List<RoundEvent> events, Round next) {
    if (events.isEmpty()) {
      return;
    }
    if (next.over().isPresent() && (!ended || events.stream().anyMatch(Game::recounts))) {
      rounds.end(round.id(), logged, events, Harvest.of(next));
      ended = true;
    } else {
      rounds.append(round.id(), logged, events);
    }
    logged += events.size();
    round = next;
    if (events.stream().anyMatch(RoundEvent.Began.class::isInstance)) {
      refresh(Script.LOBBY);
    }
  }

  /** Whether points are others after it, also when the round is over. */
  private static boolean recounts(RoundEvent event) {
    return event instanceof RoundEvent.Voided || event instanceof RoundEvent.Remarked;
  }

  /** Does what the script says until it is to wait. */
  private void act() {
    alarm.ifPresent(Timers.Timer::cancel);
    alarm = Optional.empty();
    while (true) {
      switch (Script.next(round, timers.instant())) {
        case Step.Happens(var event) -> write(List.of(event), round.after(event));
        case Step.Show(var what, var rooms) -> {
          rooms.forEach(room -> show(what, room));
          return;
        }
        case Step.Wait(var until) -> {
          alarm = until.map(when -> timers.at(when, this::wake));
          return;
        }
        case Step.Done() -> {
          whenOver.run();
          return;
        }
      }
    }
  }

  /** Once: until it is in the log that it stands there, the script asks for it again. */
  private void show(String what, ChatRef room) {
    Round.Place place = new Round.Place(what, room);
    synchronized (showing) {
      if (!showing.add(place)) {
        return;
      }
    }
    Round now = round;
    start(
        () -> {
          Optional<MessageRef> message = shown(now, what, room);
          report(new RoundEvent.Shown(what, room, message, timers.instant()));
        });
  }

  private Optional<MessageRef> shown(Round now, String what, ChatRef room) {
    try {
      return stage.show(now, what, room, Optional.empty());
    } catch (RuntimeException | Error broken) {
      if (!Thread.currentThread().isInterrupted()) {
        LOG.error("{} of round {} cannot be shown", what, now.id(), broken);
      }
      return Optional.empty();
    }
  }

  /**
   * Puts in order what stands there already: somebody joined, or the clock was changed. Soon, and
   * once for all that changes meanwhile, since platforms count edits too.
   */
  void refresh(String what) {
    synchronized (stale) {
      if (stale.add(what) && stale.size() == 1) {
        Instant now = timers.instant();
        Instant when = refreshed.plus(BETWEEN_REFRESHES);
        timers.at(when.isAfter(now) ? when : now, () -> start(this::refreshAll));
      }
    }
  }

  private void refreshAll() {
    List<String> all;
    synchronized (stale) {
      all = List.copyOf(stale);
      stale.clear();
      refreshed = timers.instant();
    }
    Round now = round;
    for (String what : all) {
      now.venues().forEach(venue -> refresh(now, what, venue.room()));
    }
  }

  private void refresh(Round now, String what, ChatRef room) {
    Optional.ofNullable(now.shown().get(new Round.Place(what, room)))
        .flatMap(message -> message)
        .ifPresent(message -> start(() -> stage.show(now, what, room, Optional.of(message))));
  }

  /** Tells the log that nobody conducted since it was last heard of. */
  void takeOver(Instant now) {
    Instant since = round.progress().last();
    if (round.over().isEmpty() && round.began().isPresent() && now.isAfter(since)) {
      report(new RoundEvent.Interrupted(since, now));
    } else {
      wake();
    }
  }
}
