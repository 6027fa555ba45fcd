package dev.clio.bot.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.Setup;
import dev.clio.fake.telegram.FakeTelegram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand questions, half on each platform, while one request in a hundred goes wrong in every
 * way that leaves the request undone, and as many in ways that only hide that it was done. Each is
 * answered. On Discord that is once; Telegram cannot be asked whether a message whose receipt got
 * lost was sent, so it is sent again, and the answer may stand there twice. With {@code
 * -Dclio.campaign=true} all of them, else a slice.
 */
final class ManyAsksTest {
  private static final int ASKS = Boolean.getBoolean("clio.campaign") ? 10_000 : 400;
  private static final int AT_ONCE = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path home;

  @Test
  void nothingIsLost() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start(Setup.usual().patient(PATIENCE));
        FakeTelegram telegram = FakeTelegram.start();
        Evening evening =
            new Evening(home, discord, telegram).begin("limits:\n  questions-per-minute: 1000\n")) {
      discord
          .faults()
          .rate(
              0.01,
              7,
              new dev.clio.fake.discord.Fault.Status(503),
              new dev.clio.fake.discord.Fault.Status(500),
              new dev.clio.fake.discord.Fault.TooMany(Duration.ofSeconds(1), false),
              new dev.clio.fake.discord.Fault.Broken(),
              new dev.clio.fake.discord.Fault.AnswerLost(),
              new dev.clio.fake.discord.Fault.Slow(Duration.ofMillis(500)));
      telegram
          .faults()
          .rate(
              0.01,
              7,
              new dev.clio.fake.telegram.Fault.BadGateway(),
              new dev.clio.fake.telegram.Fault.ServerError(),
              new dev.clio.fake.telegram.Fault.TooManyRequests(1),
              new dev.clio.fake.telegram.Fault.DroppedBefore(),
              new dev.clio.fake.telegram.Fault.DroppedAfter(),
              new dev.clio.fake.telegram.Fault.Garbled());
      Crowd crowd = new Crowd(discord, telegram, 2 * AT_ONCE);
      List<String> lost = ask(crowd);
      discord.faults().none();
      telegram.faults().none();
      assertEquals(List.of(), lost);
      int onDiscord = 0;
      int onTelegram = 0;
      for (int i = 0; i < crowd.size(); i++) {
        onDiscord += crowd.toldOnDiscord(i).size();
        onTelegram += crowd.toldOnTelegram(i).size();
      }
      Map<String, Integer> fired = telegram.faults().fired();
      int inDoubt = fired.getOrDefault("DroppedAfter", 0) + fired.getOrDefault("Garbled", 0);
      System.getLogger("together")
          .log(
              System.Logger.Level.INFO,
              "{0} asks, {1} and {2} messages, {3} and {4} requests went wrong",
              ASKS,
              onDiscord,
              onTelegram,
              discord.faults().happened(),
              fired);
      int askedOnTelegram = ASKS / AT_ONCE / 2 * AT_ONCE;
      int doubled = onTelegram - askedOnTelegram;
      assertEquals(ASKS - askedOnTelegram, onDiscord, "on Discord each is answered once");
      assertTrue(doubled >= 0 && doubled <= inDoubt, "on Telegram " + doubled + " are doubled");
      assertTrue(discord.faults().happened() > 0 && !fired.isEmpty());
      evening.end();
      assertEquals(List.of(), evening.violations());
    }
  }

  private static List<String> ask(Crowd crowd) throws Exception {
    List<Future<List<String>>> all = new ArrayList<>();
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < AT_ONCE; i++) {
        all.add(askers.submit(asker(crowd, i)));
      }
    }
    List<String> lost = new ArrayList<>();
    for (Future<List<String>> one : all) {
      lost.addAll(one.get());
    }
    return lost;
  }

  /** Asks one question after the other, on both platforms in turn. */
  private static Callable<List<String>> asker(Crowd crowd, int person) {
    return () -> {
      List<String> lost = new ArrayList<>();
      for (int i = 0; i < ASKS / AT_ONCE; i++) {
        String answer;
        try {
          answer =
              i % 2 == 0
                  ? crowd.asksOnDiscord(person, i).reply().text()
                  : crowd.asksOnTelegram(person, i).awaitReply(PATIENCE).text();
        } catch (AssertionError never) {
          answer = String.valueOf(never.getMessage());
        }
        if (!answer.contains("Outline of foreign policy")) {
          lost.add("ask " + i + " of person " + person + ": " + answer);
        }
      }
      return lost;
    };
  }
}
