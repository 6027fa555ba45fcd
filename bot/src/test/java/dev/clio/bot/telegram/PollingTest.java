package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.command.LogBook;
import dev.clio.bot.delivery.MemoryReceipts;
import dev.clio.bot.delivery.Receipts;
import dev.clio.fake.telegram.Fault;
import dev.clio.fake.telegram.User;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stream of updates goes on whatever happens; each test is a way in which others stopped. */
final class PollingTest {
  private final FlakyReceipts receipts = new FlakyReceipts();
  private final Bot bot = new Bot(receipts).echoes();
  private final User ada = bot.telegram.user("Ada");

  @AfterEach
  void close() {
    bot.close();
  }

  /** A store that fails when it is told to. */
  private static final class FlakyReceipts implements Receipts {
    private final Receipts real = new MemoryReceipts();
    private final AtomicBoolean broken = new AtomicBoolean();

    @Override
    public List<Received> keep(PlatformName platform, List<Received> updates) {
      if (broken.get() && !updates.isEmpty()) {
        throw new IllegalStateException("disk full");
      }
      return real.keep(platform, updates);
    }

    @Override
    public boolean begin(PlatformName platform, String id) {
      return real.begin(platform, id);
    }

    @Override
    public void finish(PlatformName platform, String id) {
      real.finish(platform, id);
    }

    @Override
    public List<Received> pending(PlatformName platform) {
      return real.pending(platform);
    }
  }

  @Test
  void whoeverThrowsStopsNothing() {
    bot.answers(
            incoming -> {
              throw new AssertionError("a bug");
            })
        .open();
    try (LogBook log = new LogBook(Intake.class)) {
      ada.types("one");
      Bot.await(() -> log.causes().contains("a bug"));
    }
    bot.echoes();
    assertEquals("ask two", ada.types("two").awaitReply().text());
  }

  @Test
  void nothingIsConfirmedThatIsNotKept() {
    receipts.broken.set(true);
    bot.open();
    ada.types("who?");
    try (LogBook log = new LogBook(Poller.class)) {
      bot.passUntil(() -> log.causes().size() >= 2);
    }
    assertEquals(1, bot.telegram.unconfirmed());
    receipts.broken.set(false);
    bot.passUntil(() -> !ada.alone().fromBot().isEmpty());
    assertEquals(List.of("ask who?"), texts());
  }

  @Test
  void whatComesTwiceIsAnsweredOnce() {
    bot.open();
    ada.types("one").awaitReply();
    bot.telegram.repeatsNewestUpdate();
    ada.types("two").awaitReply();
    Bot.await(() -> bot.telegram.unconfirmed() == 0);
    assertEquals(List.of("ask one", "ask two"), texts());
  }

  @Test
  void anUpdateThatCannotBeUnderstoodTakesNoOtherWithIt() {
    ObjectMapper json = new ObjectMapper();
    ada.types("one");
    bot.telegram.happens("message", json.createObjectNode().put("chat", "nonsense"));
    bot.telegram.happens("message", json.createObjectNode().put("message_id", 5));
    bot.telegram.happens("callback_query", json.createObjectNode());
    bot.telegram.happens("poll_answer", json.createArrayNode());
    ada.types("two");
    try (LogBook log = new LogBook(Intake.class)) {
      bot.open();
      Bot.await(() -> ada.alone().fromBot().size() == 2);
      assertEquals(4, log.lines().size());
    }
    assertEquals(List.of("ask one", "ask two"), texts());
    assertEquals(List.of(), receipts.pending(Address.TELEGRAM));
  }

  @Test
  void aSlowChatHoldsUpNoOtherAndKeepsItsOrder() {
    CountDownLatch work = new CountDownLatch(1);
    bot.answers(
            incoming -> {
              if (incoming.by().name().equals("Ada")) {
                await(work);
              }
              return new Reply.Say(Post.note("to " + incoming.by().name()));
            })
        .open();
    ada.types("one");
    Bot.await(() -> bot.heard.size() == 1);
    ada.types("two");
    User ben = bot.telegram.user("Ben");
    assertEquals("to Ben", ben.types("three").awaitReply().text());
    assertEquals(2, bot.heard.size());
    work.countDown();
    Bot.await(() -> ada.alone().fromBot().size() == 2);
    assertEquals("one", words(0));
    assertEquals("two", words(2));
  }

  static List<Fault> passing() {
    return List.of(
        new Fault.ServerError(),
        new Fault.BadGateway(),
        new Fault.DroppedBefore(),
        new Fault.DroppedAfter(),
        new Fault.Garbled(),
        new Fault.Conflict());
  }

  @ParameterizedTest
  @MethodSource("passing")
  void aPollThatFailsIsTriedAgain(Fault fault) {
    bot.telegram.faults().next("getUpdates", fault, fault, fault);
    ada.types("who?");
    bot.open();
    bot.passUntil(() -> !ada.alone().fromBot().isEmpty());
    assertEquals(List.of("ask who?"), texts());
    assertEquals(1, bot.telegram.mostPollers());
    assertEquals(List.of(), bot.fatal);
  }

  @Test
  void telegramIsLeftAloneForAsLongAsItAsks() {
    bot.telegram.faults().next("getUpdates", new Fault.TooManyRequests(17));
    try (LogBook log = new LogBook(Poller.class)) {
      bot.open();
      Bot.await(() -> !log.lines().isEmpty() && bot.timers.waiting() == 1);
      assertTrue(log.lines().getFirst().contains("17000 ms"), "" + log.lines());
    }
    bot.timers.pass(Duration.ofMillis(16_999));
    assertEquals(1, bot.telegram.calls("getUpdates"));
    bot.timers.pass(Duration.ofMillis(1));
    Bot.await(() -> bot.telegram.calls("getUpdates") == 2);
  }

  @Test
  void anotherPollerIsNamedWithWhatToDo() {
    bot.telegram.faults().next("getUpdates", new Fault.Conflict());
    try (LogBook log = new LogBook(Poller.class)) {
      bot.open();
      Bot.await(() -> !log.lines().isEmpty());
      assertTrue(
          log.lines().getFirst().startsWith("WARN Telegram: another process receives"),
          "" + log.lines());
    }
    bot.passUntil(() -> bot.telegram.calls("getUpdates") >= 2);
  }

  @Test
  void aTokenThatTelegramDoesNotKnowIsFatalAtTheStartAndLater() {
    bot.open();
    ada.types("who?").awaitReply();
    bot.telegram.revokesToken();
    ada.types("and then?");
    bot.passUntil(() -> !bot.fatal.isEmpty());
    assertEquals(List.of(Fatal.TOKEN), bot.fatal);
    try (TelegramPlatform second = bot.platform(bot.telegram.api())) {
      bot.open(second);
      Bot.await(() -> bot.fatal.size() == 2);
    }
    assertEquals(List.of(Fatal.TOKEN, Fatal.TOKEN), bot.fatal);
  }

  @Test
  void aWebhookIsRemovedAtTheStartAndLater() {
    setWebhook();
    bot.open();
    assertEquals("ask one", ada.types("one").awaitReply().text());
    setWebhook();
    ada.types("two");
    ada.types("three");
    bot.passUntil(
        () -> ada.alone().fromBot().size() == 3 && bot.telegram.calls("deleteWebhook") == 2);
  }

  @Test
  void aStartThatFailsIsTriedAgain() {
    bot.telegram.faults().next("getMe", new Fault.BadGateway(), new Fault.DroppedBefore());
    bot.telegram.faults().next("deleteWebhook", new Fault.ServerError(), new Fault.Garbled());
    ada.types("who?");
    bot.open();
    bot.passUntil(() -> !ada.alone().fromBot().isEmpty());
    assertEquals(List.of("ask who?"), texts());
  }

  @Test
  void withoutANetworkItWaitsForOne() throws IOException {
    URI nowhere;
    try (ServerSocket closed = new ServerSocket(0)) {
      nowhere = URI.create("http://127.0.0.1:" + closed.getLocalPort());
    }
    try (LogBook log = new LogBook(Poller.class);
        TelegramPlatform lonely = bot.platform(nowhere)) {
      bot.open(lonely);
      bot.passUntil(() -> log.lines().size() >= 12);
      List<Long> waits = log.lines().stream().map(PollingTest::wait).toList();
      assertTrue(waits.getFirst() <= 500, "" + waits);
      assertTrue(waits.getLast() >= 15_000 && waits.getLast() <= 30_000, "" + waits);
    }
  }

  @Test
  void noWaitIsLongerThanHalfAMinute() {
    Backoff longest = new Backoff(luck(Long.MAX_VALUE));
    Backoff shortest = new Backoff(luck(0));
    List<Long> most = new ArrayList<>();
    for (int failures : new int[] {1, 2, 3, 7, 8, 1_000_000}) {
      most.add(longest.after(failures).toMillis());
      assertEquals(most.getLast() / 2, shortest.after(failures).toMillis());
    }
    assertEquals(List.of(500L, 1_000L, 2_000L, 30_000L, 30_000L, 30_000L), most);
  }

  private static RandomGenerator luck(long always) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return always;
      }

      @Override
      public long nextLong(long bound) {
        return Math.min(always, bound - 1);
      }
    };
  }

  private void setWebhook() {
    Wires.call(bot.telegram, "setWebhook?url=https://example.org/hook");
  }

  private String words(int index) {
    return ((Incoming.Called) bot.heard.get(index)).call().argument("question").orElse("");
  }

  private static long wait(String line) {
    return Long.parseLong(line.replaceAll(".* in (\\d+) ms", "$1"));
  }

  private List<String> texts() {
    return ada.alone().fromBot().stream().map(message -> message.text()).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
