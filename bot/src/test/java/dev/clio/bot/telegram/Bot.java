package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.delivery.MemoryActionShelf;
import dev.clio.bot.delivery.MemoryReceipts;
import dev.clio.bot.delivery.Receipts;
import dev.clio.bot.time.HandTurned;
import dev.clio.fake.telegram.FakeTelegram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Clio on a Telegram of our own, by a clock that is turned by hand. */
final class Bot implements AutoCloseable {
  private static final Logger PACKAGE =
      (Logger) LoggerFactory.getLogger(Bot.class.getPackageName());
  private static final Duration LONGEST = Duration.ofSeconds(20);

  final HandTurned timers = new HandTurned();
  final FakeTelegram telegram;
  final MemoryActionShelf shelf = new MemoryActionShelf();
  final List<Incoming> heard = new CopyOnWriteArrayList<>();
  final List<String> fatal = new CopyOnWriteArrayList<>();
  final TelegramPlatform platform;
  private final Receipts receipts;
  private volatile Inbox answers = incoming -> new Reply.Silence();

  Bot() {
    this(new MemoryReceipts());
  }

  Bot(Receipts receipts) {
    // Much goes wrong here on purpose; whoever wants to know of it opens a log book.
    PACKAGE.setLevel(Level.OFF);
    this.receipts = receipts;
    try {
      telegram = FakeTelegram.start(timers);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    platform = platform(telegram.api());
  }

  /** Another process with the same stores. */
  TelegramPlatform platform(URI api) {
    return new TelegramPlatform(
        new TelegramSettings(telegram.token(), api, 1_000),
        shelf,
        receipts,
        timers,
        new Random(1),
        fatal::add);
  }

  /** Opens it; a bot that is never opened can be prepared at leisure. */
  Bot open() {
    open(platform);
    return this;
  }

  void open(TelegramPlatform any) {
    any.open(Lesson.MENU, this::receive);
  }

  private Reply receive(Incoming incoming) {
    heard.add(incoming);
    return answers.receive(incoming);
  }

  /** What Clio says from now on. */
  Bot answers(Inbox inbox) {
    answers = inbox;
    return this;
  }

  /** What Clio says from now on to everything. */
  Bot says(Reply reply) {
    return answers(incoming -> reply);
  }

  /** Says the words of a call back. */
  Bot echoes() {
    return answers(
        incoming ->
            incoming instanceof Incoming.Called called
                ? new Reply.Say(
                    Post.note(
                        (called.call().command()
                                + " "
                                + String.join(" ", called.call().arguments().values()))
                            .strip()))
                : new Reply.Silence());
  }

  /** The last call. */
  Incoming.Called called() {
    return (Incoming.Called) heard.getLast();
  }

  Incoming.Called awaitCall(int number) {
    await(() -> heard.size() >= number);
    return (Incoming.Called) heard.get(number - 1);
  }

  /** Waits for something without turning the clock. */
  static void await(BooleanSupplier what) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (!what.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + LONGEST);
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  /** Turns the clock on so far that anything may be said everywhere. */
  void later() {
    timers.pass(Duration.ofSeconds(15));
  }

  /** Does something that may have to wait for its turn, while the clock goes on. */
  <T> T passing(Supplier<T> what) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> done.completeAsync(what, Runnable::run));
    passUntil(done::isDone);
    return done.join();
  }

  /** Turns the clock on until something happens. */
  void passUntil(BooleanSupplier what) {
    await(
        () -> {
          boolean happened = what.getAsBoolean();
          if (!happened) {
            timers.pass(Duration.ofMillis(100));
          }
          return happened;
        });
  }

  /** Closes everything and looks whether Clio kept Telegram's rules. */
  @Override
  public void close() {
    Thread closing = Thread.ofVirtual().start(platform::close);
    passUntil(() -> !closing.isAlive());
    telegram.close();
    PACKAGE.setLevel(null);
    assertEquals(List.of(), telegram.violations());
  }
}
