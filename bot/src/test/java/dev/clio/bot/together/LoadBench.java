package dev.clio.bot.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.Setup;
import dev.clio.fake.telegram.FakeTelegram;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many questions a second Clio answers on our own Discord and Telegram, which share the machine
 * with it. Questions come at a fixed rate, whether the ones before are answered or not; Clio has a
 * process of its own and 512 MB of heap. No test: it prints what it measures. {@code mvn test -pl
 * bot -am -Dtest=LoadBench}; {@code -Dclio.seconds=60} for the full length.
 */
final class LoadBench {
  private static final int SECONDS = Integer.getInteger("clio.seconds", 10);
  private static final int PEOPLE = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path home;

  @Test
  void discord() throws Exception {
    measure("Discord", Integer.getInteger("clio.rate.discord", 500), true);
  }

  @Test
  void telegram() throws Exception {
    measure("Telegram", Integer.getInteger("clio.rate.telegram", 150), false);
  }

  private void measure(String platform, int rate, boolean onDiscord) throws Exception {
    try (FakeDiscord discord = FakeDiscord.start(Setup.usual().unchecked().patient(PATIENCE));
        FakeTelegram telegram = FakeTelegram.start()) {
      telegram.checks(false);
      OtherProcess clio = OtherProcess.start(home, discord, telegram, "-Xmx512m");
      try {
        Crowd crowd = new Crowd(discord, telegram, PEOPLE);
        IntFunction<Duration> ask =
            onDiscord
                ? i -> {
                  var asked = crowd.asksOnDiscord(i, i);
                  asked.reply();
                  return asked.acknowledged().after();
                }
                : i -> {
                  long began = System.nanoTime();
                  crowd.asksOnTelegram(i, i).awaitReply(PATIENCE);
                  return Duration.ofNanos(System.nanoTime() - began);
                };
        run(clio, ask, rate / 2, 5);
        Figures figures = run(clio, ask, rate, SECONDS);
        System.out.println(figures.words(platform, clio));
        assertEquals(0, figures.lost());
        assertTrue(clio.threads() < 100, "platform threads: " + clio.threads());
      } finally {
        clio.kill();
      }
    }
  }

  /**
   * What was measured.
   *
   * @param millis how long each answer took to begin, the shortest first
   * @param lost how many were not answered at all
   * @param seconds until the last answer
   * @param processor what Clio took of the machine
   */
  private record Figures(List<Long> millis, int lost, double seconds, Duration processor) {
    String words(String platform, OtherProcess clio) throws IOException {
      return String.format(
          Locale.ROOT,
          "%s: %d asks in %.1f s, %.0f a second; answered after p50 %d ms, p99 %d ms, at most"
              + " %d ms; %d later than 3 s, %d lost; %.2f ms of processor time an ask, %d threads,"
              + " %d MB resident",
          platform,
          millis.size(),
          seconds,
          millis.size() / seconds,
          millis.get(millis.size() / 2),
          millis.get(millis.size() * 99 / 100),
          millis.getLast(),
          millis.stream().filter(one -> one > 3_000).count(),
          lost,
          processor.toNanos() / 1e6 / millis.size(),
          clio.threads(),
          clio.residentMegabytes());
    }
  }

  private static Figures run(OtherProcess clio, IntFunction<Duration> ask, int rate, int seconds)
      throws InterruptedException {
    int asks = rate * seconds;
    AtomicLongArray millis = new AtomicLongArray(asks);
    AtomicInteger lost = new AtomicInteger();
    Duration before = clio.processorTime();
    long began = System.nanoTime();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < asks; i++) {
        int number = i;
        LockSupport.parkNanos(began + TimeUnit.SECONDS.toNanos(i) / rate - System.nanoTime());
        people.execute(
            () -> {
              try {
                millis.set(number, ask.apply(number).toMillis());
              } catch (AssertionError never) {
                lost.incrementAndGet();
              }
            });
      }
    }
    double took = (System.nanoTime() - began) / 1e9;
    List<Long> sorted = IntStream.range(0, asks).mapToObj(millis::get).sorted().toList();
    return new Figures(sorted, lost.get(), took, clio.processorTime().minus(before));
  }
}
