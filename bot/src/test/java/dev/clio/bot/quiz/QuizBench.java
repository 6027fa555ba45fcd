package dev.clio.bot.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.sql.Store;
import dev.clio.bot.sql.StoreSettings;
import dev.clio.bot.time.RealTimers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How exactly questions open and close when a thousand rounds are played at once by real time, over
 * SQLite and chats that take every message at once; and how long ten thousand answers of one second
 * take until all are on disk. No test: it prints what it measures. {@code mvn test -pl bot -am
 * -Dtest=QuizBench}; {@code -Dclio.rounds=1000 -Dclio.answers=10000} for the full numbers.
 */
final class QuizBench {
  private static final int ROUNDS = Integer.getInteger("clio.rounds", 100);
  private static final int ANSWERS = Integer.getInteger("clio.answers", 1_000);
  private static final PlatformName HERE = new PlatformName("bench");
  private static final Duration TIME = Duration.ofSeconds(5);
  private static final Duration REVEAL = Duration.ofSeconds(4);

  @TempDir Path data;

  private final InstantSource clock = InstantSource.system();

  @Test
  void roundsAtOnce() throws Exception {
    try (Store store = open();
        RealTimers timers = new RealTimers(clock);
        Games games =
            new Games(store.rounds(), timers, Executors.newVirtualThreadPerTaskExecutor())) {
      games.open(Map.of(HERE, new Wall()));
      Instant starts = clock.instant().plusSeconds(5);
      List<RoundId> ids = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        ids.add(games.begin(opened(i, Optional.of(starts.plusMillis(i % 1_000)))).round().id());
      }
      List<Long> opening = new ArrayList<>();
      List<Long> closing = new ArrayList<>();
      while (ids.stream().anyMatch(id -> games.find(id).isPresent())) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
      ids.forEach(id -> measure(store.rounds().log(id), starts, opening, closing));
      System.gc();
      Runtime machine = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "%d rounds: opening p50 %d ms, p99 %d ms; closing p50 %d ms, p99 %d ms; heap %d MB%n",
          ROUNDS,
          percentile(opening, 50),
          percentile(opening, 99),
          percentile(closing, 50),
          percentile(closing, 99),
          (machine.totalMemory() - machine.freeMemory()) >> 20);
    }
  }

  @Test
  void answersOfOneSecond() throws Exception {
    try (Store store = open();
        RealTimers timers = new RealTimers(clock);
        Games games =
            new Games(store.rounds(), timers, Executors.newVirtualThreadPerTaskExecutor());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      games.open(Map.of(HERE, new Wall()));
      List<Game> rooms = new ArrayList<>();
      int many = Math.max(1, ANSWERS / 100);
      for (int i = 0; i < many; i++) {
        Game game = games.begin(opened(i, Optional.empty()));
        game.ask(round -> Referee.next(round, clock.instant()));
        rooms.add(game);
      }
      rooms.forEach(game -> until(() -> game.round().turn().flatMap(Turn::started).isPresent()));
      List<Long> took = Collections.synchronizedList(new ArrayList<>());
      long begin = System.nanoTime();
      for (int i = 0; i < ANSWERS; i++) {
        int number = i;
        threads.execute(
            () -> {
              LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) * number / ANSWERS);
              long asked = System.nanoTime();
              Person person = new Person(HERE, "p" + number / many, "Pupil");
              rooms
                  .get(number % many)
                  .ask(
                      round ->
                          Referee.answer(
                              round, person, 1, new Given.Chosen(1), Mark.RIGHT, clock.instant()));
              took.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked));
            });
      }
      until(() -> took.size() == ANSWERS);
      long all = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      int counted =
          rooms.stream()
              .mapToInt(
                  game ->
                      (int)
                          store.rounds().log(game.round().id()).stream()
                              .filter(RoundEvent.Answered.class::isInstance)
                              .count())
              .sum();
      assertEquals(ANSWERS, counted);
      System.out.printf(
          Locale.ROOT,
          "%d answers in one second: all on disk after %d ms, each once; p50 %d ms, p99 %d ms%n",
          ANSWERS,
          all,
          percentile(took, 50),
          percentile(took, 99));
    }
  }

  private Store open() throws Exception {
    return Store.open(StoreSettings.inDataFolder(), data, clock, new Random(3));
  }

  private static void until(BooleanSupplier isSo) {
    while (!isSo.getAsBoolean()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }

  private RoundEvent.Opened opened(int number, Optional<Instant> starts) {
    ChatRef chat = new ChatRef(HERE, "chat" + number);
    Place place = Place.in(new ServerRef(HERE, "school"), chat);
    Rules rules =
        new Rules(
            Rules.Mode.CLASS, Rules.Scoring.SPEED, TIME, REVEAL, false, 0, false, false, false);
    return new RoundEvent.Opened(
        new RoundId("r" + number),
        new Venue(place, chat, Locale.ENGLISH),
        new Person(HERE, "host", "Host"),
        rules,
        "Quiz night",
        RoundsExamples.deck(),
        starts,
        clock.instant());
  }

  /** How late each question was put after it could be, and closed after it should. */
  private static void measure(
      List<RoundEvent> log, Instant starts, List<Long> opening, List<Long> closing) {
    Instant due = ((RoundEvent.Opened) log.getFirst()).starts().orElse(starts);
    Instant ends = due;
    for (RoundEvent event : log) {
      switch (event) {
        case RoundEvent.Put put -> opening.add(Duration.between(due, put.at()).toMillis());
        case RoundEvent.Started started -> ends = started.at().plus(TIME).plus(Script.GRACE);
        case RoundEvent.Closed closed -> {
          closing.add(Duration.between(ends, closed.at()).toMillis());
          due = closed.at().plus(REVEAL);
        }
        default -> {}
      }
    }
  }

  private static long percentile(List<Long> values, int percent) {
    List<Long> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  /** Takes every message at once. */
  private static final class Wall implements Outbox {
    private final AtomicLong messages = new AtomicLong();

    @Override
    public Posted post(ChatRef chat, Post post, Sending how) {
      return new Posted.Done(new MessageRef(chat, String.valueOf(messages.incrementAndGet())));
    }

    @Override
    public Posted revise(MessageRef message, Post post) {
      return new Posted.Done(message);
    }

    @Override
    public ChatRef room(ChatRef parent, String title) {
      return parent;
    }

    @Override
    public Optional<ChatRef> direct(Person person) {
      return Optional.empty();
    }
  }
}
