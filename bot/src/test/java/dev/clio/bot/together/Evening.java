package dev.clio.bot.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.cli.CommandLines;
import dev.clio.bot.cli.Surroundings;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.telegram.FakeTelegram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Clio in this process, started as {@code ./clio} is, on a Discord and a Telegram of our own. The
 * process can be ended and begun again on the same folder.
 */
final class Evening implements AutoCloseable {
  private static final String SCHOOL = Path.of("src/test/resources/school").toString();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path home;
  private final FakeDiscord discord;
  private final FakeTelegram telegram;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private CompletableFuture<Integer> ended = CompletableFuture.completedFuture(0);
  private Thread clio = new Thread();
  private String seeds = SCHOOL;

  Evening(Path home, FakeDiscord discord, FakeTelegram telegram) {
    this.home = home;
    this.discord = discord;
    this.telegram = telegram;
  }

  /** The same school with other sources. */
  Evening reading(Path others) {
    seeds = others.toString();
    return this;
  }

  /** Writes the settings that lead to our own servers. */
  static Path settings(Path home, FakeDiscord discord, FakeTelegram telegram, String more)
      throws IOException {
    return settings(home, discord, telegram, more, 10_000);
  }

  /**
   * The same with Telegram's own pace or another.
   *
   * @param pace messages a second
   */
  static Path settings(Path home, FakeDiscord discord, FakeTelegram telegram, String more, int pace)
      throws IOException {
    Path file = home.resolve("clio.yaml");
    Files.writeString(
        file,
        """
        search:
          semantic: off
          refuse-below: 0
        discord:
          api: %s
          gateway: %s
        telegram:
          api: %s
          messages-per-second: %d
        %s
        """
            .formatted(discord.api(), discord.gatewayUrl(), telegram.api(), pace, more));
    return file;
  }

  /** What the process must know and no file may hold. */
  static Map<String, String> secrets(FakeDiscord discord, FakeTelegram telegram) {
    return Map.of("CLIO_DISCORD_TOKEN", discord.token(), "CLIO_TELEGRAM_TOKEN", telegram.token());
  }

  /** Begins, and waits until Clio is on both. */
  Evening begin(String more) throws IOException {
    Path file = settings(home, discord, telegram, more);
    int ready = discord.gateway().identified();
    int polls = telegram.calls("getUpdates");
    CompletableFuture<Integer> end = new CompletableFuture<>();
    clio = Thread.ofPlatform().name("clio").start(() -> end.complete(run(file)));
    ended = end;
    await(
        "Clio on both platforms",
        () ->
            end.isDone()
                || (discord.gateway().identified() > ready
                    && telegram.calls("getUpdates") > polls
                    && discord.commands().size() > 0));
    assertTrue(!end.isDone(), this::said);
    return this;
  }

  private int run(Path file) {
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            home,
            secrets(discord, telegram),
            InstantSource.system());
    return CommandLines.run(
        surroundings,
        "run",
        "--seeds",
        seeds,
        "--data",
        home.resolve("data").toString(),
        "--config",
        file.toString());
  }

  /** Ends it in order, as a signal would. Returns how long that took. */
  Duration end() {
    long began = System.nanoTime();
    clio.interrupt();
    assertEquals(0, ended.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join(), this::said);
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** Waits until Clio ends of its own accord; returns its exit code. */
  int awaitEnd() {
    return ended.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** All that was printed. */
  String said() {
    return out.toString(UTF_8) + err.toString(UTF_8);
  }

  /** What was wrong with anything that was sent. */
  List<String> violations() {
    return Stream.concat(discord.violations().stream(), telegram.violations().stream()).toList();
  }

  static void await(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, () -> "waited in vain for " + what);
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    clio.interrupt();
    ended.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
