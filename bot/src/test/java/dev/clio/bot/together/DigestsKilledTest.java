package dev.clio.bot.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.onthisday.Digest;
import dev.clio.bot.onthisday.Run;
import dev.clio.bot.onthisday.Taste;
import dev.clio.bot.sql.PostgresServer;
import dev.clio.bot.sql.Store;
import dev.clio.bot.sql.StoreSettings;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.Setup;
import dev.clio.fake.telegram.FakeTelegram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes share a PostgreSQL, and one of them is killed at random while digests go out: none
 * stands there twice. On Discord, which knows a message again, none is lost. On Telegram one that
 * was on its way in that moment may be missing; then the store says that nobody knows.
 */
@Timeout(value = 90, unit = TimeUnit.MINUTES)
final class DigestsKilledTest {
  private static final int ROUNDS =
      Boolean.getBoolean("clio.campaign") ? Integer.getInteger("clio.rounds", 100) : 1;
  private static final int CHATS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path home;
  private Path seeds = Path.of("");
  private String store = "";

  @Test
  void eachDigestStandsOnce() throws Exception {
    SplittableRandom luck = new SplittableRandom(1945);
    StoreSettings settings = PostgresServer.fresh();
    store =
        "store:\n  url: %s\n  user: %s\n".formatted(settings.url().orElseThrow(), settings.user());
    seeds = Subscribers.seeds(home);
    try (FakeDiscord discord = FakeDiscord.start(Setup.usual().patient(PATIENCE));
        FakeTelegram telegram = FakeTelegram.start();
        Store watching =
            Store.open(settings, home, InstantSource.system(), new SplittableRandom(7))) {
      Subscribers subscribers = new Subscribers(discord, telegram, CHATS);
      List<OtherProcess> processes = new ArrayList<>();
      try {
        processes.add(start("one", discord, telegram, settings));
        processes.add(start("other", discord, telegram, settings));
        int unknown = 0;
        for (int round = 0; round < ROUNDS; round++) {
          List<Integer> before = messages(subscribers);
          List<Digest> digests =
              subscribers.subscribe(watching, Instant.now().minusSeconds(60), Taste.Timeline.OFF);
          Instant now = Instant.now();
          digests.forEach(
              digest -> watching.agenda().plan(digest.place().chat().platform(), digest.id(), now));
          LockSupport.parkNanos(luck.nextLong(TimeUnit.MILLISECONDS.toNanos(1_500)));
          int killed = round % 2;
          processes.get(killed).kill();
          processes.set(killed, start(killed == 0 ? "one" : "other", discord, telegram, settings));
          unknown += check(watching, subscribers, digests, before);
        }
        System.getLogger("together")
            .log(
                System.Logger.Level.INFO,
                "{0} kills among {1} digests, {2} of them on their way to Telegram in that moment",
                ROUNDS,
                ROUNDS * 2 * CHATS,
                unknown);
      } finally {
        for (OtherProcess process : processes) {
          process.kill();
        }
      }
      assertEquals(List.of(), discord.violations());
      assertEquals(List.of(), telegram.violations());
    }
  }

  private OtherProcess start(
      String name, FakeDiscord discord, FakeTelegram telegram, StoreSettings settings)
      throws Exception {
    return OtherProcess.start(
        Files.createDirectories(home.resolve(name)),
        seeds,
        discord,
        telegram,
        store,
        Map.of("CLIO_STORE_PASSWORD", settings.password()),
        "-XX:TieredStopAtLevel=1",
        OtherProcess.FAST);
  }

  private static List<Integer> messages(Subscribers subscribers) {
    return subscribers.all().stream().map(one -> one.messages().getAsInt()).toList();
  }

  /** Returns how many digests nobody knows the fate of. */
  private static int check(
      Store store, Subscribers subscribers, List<Digest> digests, List<Integer> before) {
    Evening.await(
        "every digest",
        () -> digests.stream().allMatch(one -> Subscribers.ending(store, one).isPresent()));
    List<Integer> after = messages(subscribers);
    int unknown = 0;
    for (int i = 0; i < digests.size(); i++) {
      int came = after.get(i) - before.get(i);
      Run.Outcome outcome = Subscribers.ending(store, digests.get(i)).orElseThrow().outcome();
      String what = digests.get(i).id() + " " + outcome + " came " + came + " times";
      boolean onTelegram = digests.get(i).place().chat().platform().value().equals("telegram");
      if (onTelegram && outcome == Run.Outcome.DOUBTFUL) {
        assertTrue(came <= 1, what);
        unknown++;
      } else {
        assertEquals(Run.Outcome.SENT, outcome, what);
        assertEquals(1, came, what);
      }
    }
    return unknown;
  }
}
