package dev.clio.bot.together;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.onthisday.Digest;
import dev.clio.bot.onthisday.Run;
import dev.clio.bot.onthisday.Taste;
import dev.clio.bot.sql.Store;
import dev.clio.bot.sql.StoreSettings;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.Setup;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.FloodLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How late digests come that are all due in one minute, half on Discord and half on Telegram, at
 * the pace that the platforms allow: 50 and 30 messages a second. Our own Discord and Telegram
 * share the machine with it; Clio has a process of its own and 512 MB of heap. No test: it prints
 * what it measures. {@code mvn test -pl bot -am -Dtest=DigestBench}; {@code -Dclio.digests=10000}
 * for the full number.
 */
final class DigestBench {
  private static final int DIGESTS = Integer.getInteger("clio.digests", 400);

  private static final int TELEGRAMS_PACE = 30;

  @TempDir Path home;

  @Test
  void allInOneMinute() throws Exception {
    try (FakeDiscord discord =
            FakeDiscord.start(Setup.usual().unchecked().patient(Duration.ofMinutes(15)));
        FakeTelegram telegram = FakeTelegram.start()) {
      telegram.checks(false);
      telegram.limits(FloodLimits.telegram());
      Subscribers subscribers = new Subscribers(discord, telegram, DIGESTS / 2);
      Instant due = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(2));
      List<Digest> digests;
      try (Store store = store()) {
        digests = subscribers.subscribe(store, due, Taste.Timeline.LIGHT);
      }
      OtherProcess clio =
          OtherProcess.start(
              home,
              Subscribers.seeds(home),
              discord,
              telegram,
              "",
              Map.of(),
              "-Xmx512m",
              TELEGRAMS_PACE);
      try {
        LockSupport.parkNanos(
            TimeUnit.MILLISECONDS.toNanos(Duration.between(Instant.now(), due).toMillis()));
        Duration before = clio.processorTime();
        int most = 0;
        try (Store store = store()) {
          while (sent(store, due) < digests.size()) {
            most = Math.max(most, clio.residentMegabytes());
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
          }
          report(store, due, digests, clio.processorTime().minus(before), most);
        }
      } finally {
        clio.kill();
      }
      System.out.printf(
          "%d refused by Telegram's flood control%n", telegram.refusedByFloodControl());
      subscribers.all().forEach(one -> assertEquals(1, one.messages().getAsInt()));
    }
  }

  private Store store() throws Exception {
    return Store.open(
        StoreSettings.inDataFolder(),
        Files.createDirectories(home.resolve("data")),
        InstantSource.system(),
        new SplittableRandom(7));
  }

  private static int sent(Store store, Instant since) {
    return store.digests().lateness(since).size();
  }

  private static void report(
      Store store, Instant due, List<Digest> digests, Duration processor, int megabytes)
      throws IOException {
    Map<String, List<Long>> millis = new TreeMap<>();
    for (Digest digest : digests) {
      Run run = store.digests().runs(digest.id(), 1).getFirst();
      millis
          .computeIfAbsent(digest.place().chat().platform().value(), _ -> new ArrayList<>())
          .add(Duration.between(due, run.ending().orElseThrow().at()).toMillis());
    }
    millis.put("all", store.digests().lateness(due));
    millis.forEach(
        (platform, late) -> {
          List<Long> sorted = late.stream().sorted().toList();
          System.out.printf(
              Locale.ROOT,
              "%s: %,d digests, late by p50 %.1f s, p99 %.1f s, at most %.1f s%n",
              platform,
              sorted.size(),
              sorted.get(sorted.size() / 2) / 1e3,
              sorted.get(sorted.size() * 99 / 100) / 1e3,
              sorted.getLast() / 1e3);
        });
    System.out.printf(
        Locale.ROOT,
        "%.1f ms of processor time a digest, %d MB resident at most%n",
        processor.toNanos() / 1e6 / digests.size(),
        megabytes);
  }
}
