package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.Fault;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Option;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coming in, staying in, and going. */
final class ConnectionTest {
  private static final Option WHEN = Option.of("question", "When?");
  private static final Inbox ANSWERING = incoming -> new Reply.Say(Post.note("1922"));

  /** What waits besides: the look whether the gateway is still heard of. */
  private static final int LOOKING = 1;

  @Test
  void aGatewayThatRefusesIsNotStormed() {
    ClioOnDiscord.Plan plan = ClioOnDiscord.Plan.usual();
    plan.discord().gateway().refuse(3);
    try (ClioOnDiscord clio = plan.open(ANSWERING)) {
      for (int tries = 1; tries <= 3; tries++) {
        ClioOnDiscord.await("a wait", () -> clio.time.waiting() == LOOKING + 1);
        assertEquals(tries, clio.discord.gateway().handshakes());
        clio.time.pass(Duration.ofSeconds(8));
      }
      clio.discord.gateway().awaitListening();
      assertEquals(4, clio.discord.gateway().handshakes());
      assertAnswers(clio);
    }
  }

  @Test
  void anUnreachableDiscordIsTriedAgainLater() {
    ClioOnDiscord.Plan plan = ClioOnDiscord.Plan.usual();
    plan.discord().faults().next("GET users/@me", new Fault.Status(500), new Fault.Broken());
    try (ClioOnDiscord clio = plan.open(ANSWERING)) {
      for (int tries = 1; tries <= 2; tries++) {
        ClioOnDiscord.await("a wait", () -> clio.time.waiting() == LOOKING + 1);
        assertEquals(tries, clio.discord.requests("GET users/@me"));
        clio.time.pass(Duration.ofSeconds(4));
      }
      clio.discord.gateway().awaitListening();
      assertAnswers(clio);
    }
  }

  @Test
  void anUnknownTokenIsFatalAtOnceAndOnce() {
    ClioOnDiscord.Plan plan = ClioOnDiscord.Plan.usual().showing("not.the.token");
    try (ClioOnDiscord clio = plan.open(ANSWERING)) {
      assertEquals(Verdict.UNKNOWN_TOKEN, clio.fatal());
      clio.time.pass(Duration.ofHours(1));
      assertEquals(1, clio.discord.requests("GET users/@me"));
      assertTrue(clio.fatal.isEmpty());
    }
  }

  @Test
  void anIntentThatIsSwitchedOffIsFatal() {
    FakeDiscord discord =
        FakeDiscord.start(ClioOnDiscord.Plan.patient().withoutPrivilegedIntents());
    try (ClioOnDiscord clio = ClioOnDiscord.Plan.on(discord).reading("123").open(ANSWERING)) {
      assertEquals(Verdict.INTENT_IS_OFF, clio.fatal());
    }
  }

  @Test
  void noPrivilegedIntentIsNeededOtherwise() {
    FakeDiscord discord =
        FakeDiscord.start(ClioOnDiscord.Plan.patient().withoutPrivilegedIntents());
    try (ClioOnDiscord clio = ClioOnDiscord.Plan.on(discord).start(ANSWERING)) {
      assertAnswers(clio);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4004, CLIO_DISCORD_TOKEN",
    "4010, shards",
    "4011, shards",
    "4012, update Clio",
    "4013, update Clio",
    "4014, Message Content Intent"
  })
  void someClosingCodesAreFatal(int code, String words) {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      clio.discord.gateway().close(code);
      String fatal = clio.fatal();
      assertTrue(fatal.contains(words), fatal);
      clio.time.pass(Duration.ofHours(1));
      assertEquals(1, clio.discord.gateway().handshakes());
      assertTrue(clio.fatal.isEmpty());
    }
  }

  @Test
  void aBrokenConnectionIsTakenUpAgainAndNothingIsLost() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      assertAnswers(clio);
      clio.discord.gateway().kill();
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertEquals("1922", asked.reply().content());
      clio.discord.gateway().awaitResumed(1);
      clio.discord.gateway().reconnect();
      clio.discord.gateway().awaitResumed(2);
      assertAnswers(clio);
      assertEquals(1, clio.discord.gateway().identified());
    }
  }

  @Test
  void aSessionThatIsOverIsBegunAnew() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      assertAnswers(clio);
      clio.discord.gateway().invalidate(false);
      ClioOnDiscord.await("a wait", () -> clio.time.waiting() == LOOKING + 1);
      clio.time.pass(Duration.ofSeconds(5));
      clio.discord.gateway().awaitIdentified(2);
      assertAnswers(clio);
    }
  }

  @Test
  void whatIsToldTwiceIsDoneOnce() {
    Inbox quiet =
        incoming ->
            ((Incoming.Called) incoming).call().argument("question").equals(Optional.of("When?"))
                ? new Reply.Whisper(Post.note("1922"))
                : new Reply.Silence();
    try (ClioOnDiscord clio = ClioOnDiscord.start(quiet)) {
      assertAnswers(clio);
      clio.discord.gateway().repeat();
      clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " Who?");
      clio.received();
      clio.received();
      clio.discord.gateway().repeat();
      assertAnswers(clio);
      clio.received();
      clio.platform.close();
      assertTrue(clio.received.isEmpty(), clio.received::toString);
      assertEquals(2, clio.discord.requests("POST interactions/{}/{}/callback"));
    }
  }

  @Test
  void nonsenseStopsNothing() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      clio.discord.gateway().raw("INTERACTION_CREATE", "{\"id\":\"1\",\"type\":2}");
      clio.discord.gateway().raw("MESSAGE_CREATE", "{\"type\":\"zero\"}");
      clio.discord.gateway().raw("GUILD_CREATE", "{\"id\":\"77\",\"roles\":7}");
      clio.discord.gateway().raw("NEVER_HEARD_OF", "[]");
      assertAnswers(clio);
    }
  }

  @Test
  void aSessionThatIsNotHeardOfIsReplaced() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      clio.time.pass(Duration.ofMinutes(5));
      assertEquals(1, clio.discord.gateway().identified());
      clio.time.pass(Duration.ofMinutes(2));
      clio.discord.gateway().awaitIdentified(2);
      assertAnswers(clio);
      assertTrue(clio.fatal.isEmpty());
    }
  }

  @Test
  void closingFinishesWhatIsBeingWorkedOn() throws InterruptedException {
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch ready = new CountDownLatch(1);
    Inbox slow =
        incoming -> {
          begun.incrementAndGet();
          try {
            ready.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new Reply.Say(Post.note("finished"));
        };
    try (ClioOnDiscord clio = ClioOnDiscord.start(slow)) {
      Interaction first = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      ClioOnDiscord.await("the work", () -> begun.get() == 1);
      Thread closing = Thread.ofVirtual().start(clio.platform::close);
      Interaction late = afterClosing(clio, begun);
      assertTrue(late.reply().content().startsWith("Clio is being restarted"));
      assertTrue(late.reply().ephemeral());
      ready.countDown();
      closing.join();
      assertEquals("finished", first.reply().content());
    }
  }

  /** What is asked before the closing has begun is still worked on: asks until one is not. */
  private static Interaction afterClosing(ClioOnDiscord clio, AtomicInteger begun) {
    while (true) {
      int before = begun.get();
      Interaction late = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      ClioOnDiscord.await(
          "taken or refused", () -> begun.get() > before || late.acknowledgement().isPresent());
      if (late.acknowledgement().isPresent()) {
        return late;
      }
    }
  }

  @Test
  void closingLeavesNoThreadsBehind() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      assertAnswers(clio);
    }
    ClioOnDiscord.await("the end of JDA's threads", () -> threadsOfJda().isEmpty());
  }

  private static List<String> threadsOfJda() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.contains("JDA") || name.contains("RateLimit"))
        .toList();
  }

  @Test
  void nothingNeedsToBeOpenToBeClosed() {
    ClioOnDiscord.Plan plan = ClioOnDiscord.Plan.usual();
    plan.discord().faults().next("GET users/@me", new Fault.Status(500));
    plan.open(ANSWERING).close();
  }

  private static void assertAnswers(ClioOnDiscord clio) {
    Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
    assertEquals("1922", asked.reply().content());
  }
}
