package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.LogBook;
import dev.clio.bot.time.HandTurned;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.Fault;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Option;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong on the way, the answer arrives once, or something honest does. */
final class FaultsTest {
  private static final Option WHEN = Option.of("question", "When?");
  private static final String CALLBACK = "POST interactions/{}/{}/callback";
  private static final String EDIT = "PATCH webhooks/{}/{}/messages/{}";
  private static final String FOLLOW = "POST webhooks/{}/{}";
  private static final String DELETE = "DELETE webhooks/{}/{}/messages/{}";

  static Stream<Arguments> faultsThatPass() {
    return Stream.concat(
        quickFaults(),
        Stream.of(
            Arguments.of(List.of(new Fault.Status(503))),
            Arguments.of(List.of(new Fault.TooMany(Duration.ofSeconds(1), false)))));
  }

  /** Those that JDA leaves to us. */
  static Stream<Arguments> quickFaults() {
    return Stream.of(
        Arguments.of(List.of(new Fault.Status(500))),
        Arguments.of(List.of(new Fault.Status(500), new Fault.Status(500))),
        Arguments.of(List.of(new Fault.Broken())),
        Arguments.of(List.of(new Fault.AnswerLost())),
        Arguments.of(List.of(new Fault.Broken(), new Fault.AnswerLost())),
        Arguments.of(List.of(new Fault.Slow(Duration.ofMillis(200)))));
  }

  @ParameterizedTest
  @MethodSource("faultsThatPass")
  void aFirstWordThatGetsLostArrivesOnce(List<Fault> faults) {
    try (ClioOnDiscord clio = hurried(saying("1922"));
        LogBook log = new LogBook(Exchange.class)) {
      clio.discord.faults().next(CALLBACK, faults.toArray(Fault[]::new));
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertEquals("1922", asked.reply().content());
      clio.platform.close();
      assertEquals(1, clio.general.fromBot().size());
      assertEquals(List.of(), clio.discord.faults().waiting());
      assertEquals(List.of(), log.lines());
      assertEquals(1, clio.received.size());
    }
  }

  @ParameterizedTest
  @MethodSource("quickFaults")
  void anAnswerAfterThinkingArrivesOnce(List<Fault> faults) {
    CountDownLatch ready = new CountDownLatch(1);
    try (ClioOnDiscord clio = hurried(waiting(ready, "1922"))) {
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertEquals(Interaction.Ack.THINKING, asked.acknowledged().how());
      clio.discord.faults().next(EDIT, faults.toArray(Fault[]::new));
      ready.countDown();
      assertEquals("1922", asked.reply().content());
      clio.platform.close();
      assertEquals(1, clio.general.fromBot().size());
    }
  }

  @ParameterizedTest
  @MethodSource("quickFaults")
  void aPressIsAnsweredOnce(List<Fault> faults) {
    try (ClioOnDiscord clio = hurried(incoming -> new Reply.Revise(Post.note("in 1922, ...")))) {
      FakeMessage card = card(clio);
      clio.discord.faults().next(CALLBACK, faults.toArray(Fault[]::new));
      clio.discord.press(clio.ada, card, "more");
      assertEquals("in 1922, ...", card.awaitEdits(1).content());
      clio.platform.close();
      assertEquals(1, card.edits());
    }
  }

  @Test
  void aDeferralWhoseAnswersAllGotLostStillCounts() {
    CountDownLatch ready = new CountDownLatch(1);
    try (ClioOnDiscord clio = hurried(waiting(ready, "1922"))) {
      Fault lost = new Fault.AnswerLost();
      clio.discord.faults().next(CALLBACK, lost, new Fault.Broken(), new Fault.Broken());
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertEquals(Interaction.Ack.THINKING, asked.acknowledged().how());
      ClioOnDiscord.await("three tries", () -> clio.discord.requests(CALLBACK) == 3);
      ready.countDown();
      assertEquals("1922", asked.reply().content());
      assertEquals(List.of(), asked.followups());
    }
  }

  @Test
  void aDeferralThatNeverArrivedIsMadeUpForByTheAnswer() {
    CountDownLatch ready = new CountDownLatch(1);
    try (ClioOnDiscord clio = hurried(waiting(ready, "1922"))) {
      Fault broken = new Fault.Broken();
      clio.discord.faults().next(CALLBACK, broken, broken, broken);
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      ClioOnDiscord.await("three tries", () -> clio.discord.requests(CALLBACK) == 3);
      ready.countDown();
      assertEquals("1922", asked.reply().content());
      assertEquals(Interaction.Ack.MESSAGE, asked.acknowledged().how());
    }
  }

  @Test
  void aDeferralThatIsRefusedDoesNotEndIt() {
    CountDownLatch ready = new CountDownLatch(1);
    try (LogBook log = new LogBook(Exchange.class);
        ClioOnDiscord clio = ClioOnDiscord.start(waiting(ready, "1922"))) {
      clio.discord.faults().next(CALLBACK, new Fault.Status(403));
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      ClioOnDiscord.await("deferral due", () -> clio.time.waiting() == 2);
      clio.time.pass(Interactions.SOON);
      ClioOnDiscord.await("a line", () -> !log.lines().isEmpty());
      ready.countDown();
      assertEquals("1922", asked.reply().content());
    }
  }

  @Test
  void whoeverIsTooLateIsToldOfOnceInTheLog() {
    HandTurned clock = new HandTurned();
    FakeDiscord discord = FakeDiscord.start(ClioOnDiscord.Plan.patient().by(clock));
    Inbox slow =
        incoming -> {
          clock.pass(Duration.ofSeconds(4));
          return new Reply.Say(Post.note("too late"));
        };
    try (LogBook log = new LogBook(Exchange.class);
        ClioOnDiscord clio = ClioOnDiscord.Plan.on(discord).start(slow)) {
      Interaction asked = discord.slash(clio.ada, clio.general, "ask", WHEN);
      ClioOnDiscord.await("a line", () -> !log.lines().isEmpty());
      clio.platform.close();
      assertEquals(1, log.lines().size(), log.lines()::toString);
      assertTrue(log.lines().getFirst().startsWith("WARN"), log.lines()::toString);
      assertTrue(asked.acknowledgement().isEmpty());
      assertEquals(1, discord.requests(CALLBACK));
    }
  }

  @Test
  void aWhisperThatGetsLostIsRepeated() {
    CountDownLatch ready = new CountDownLatch(1);
    Reply whisper = new Reply.Whisper(Post.note("Not in the sources."));
    try (ClioOnDiscord clio = hurried(waiting(ready, whisper))) {
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      asked.acknowledged();
      clio.discord.faults().next(DELETE, new Fault.Status(500), new Fault.AnswerLost());
      clio.discord.faults().next(FOLLOW, new Fault.Broken());
      ready.countDown();
      FakeMessage said = asked.awaitFollowups(1).getFirst();
      assertEquals("Not in the sources.", said.content());
      assertTrue(said.ephemeral());
      assertEquals(1, asked.followups().size());
    }
  }

  @Test
  void aWhisperIsNeverSaidAloudBecauseTheFirstWordCannotBeTakenAway() {
    CountDownLatch ready = new CountDownLatch(1);
    Reply whisper = new Reply.Whisper(Post.note("secret"));
    try (LogBook log = new LogBook(Exchange.class);
        ClioOnDiscord clio = ClioOnDiscord.start(waiting(ready, whisper))) {
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      ClioOnDiscord.await("deferral due", () -> clio.time.waiting() == 2);
      clio.time.pass(Interactions.SOON);
      asked.acknowledged();
      Fault broken = new Fault.Broken();
      // More than enough: a connection that breaks may be tried anew before we hear of it.
      clio.discord.faults().next(DELETE, Collections.nCopies(40, broken).toArray(Fault[]::new));
      ready.countDown();
      ClioOnDiscord.await(
          "a line",
          () -> {
            if (clio.time.waiting() == 2) {
              clio.time.pass(Duration.ofSeconds(10));
            }
            return !log.lines().isEmpty();
          });
      assertFalse(clio.general.fromBot().toString().contains("secret"));
      assertEquals(List.of(), asked.followups());
    }
  }

  @Test
  void whatAllSeeIsNotSaidTwiceButDoubtIsTold() {
    CountDownLatch ready = new CountDownLatch(1);
    try (ClioOnDiscord clio = hurried(waiting(ready, "for everyone"))) {
      FakeMessage card = card(clio);
      Interaction pressed = clio.discord.press(clio.ada, card, "more");
      pressed.acknowledged();
      clio.discord.faults().next(FOLLOW, new Fault.AnswerLost());
      ready.countDown();
      List<FakeMessage> said = pressed.awaitFollowups(2);
      assertEquals("for everyone", said.getFirst().content());
      assertTrue(said.getLast().ephemeral());
      assertTrue(said.getLast().content().startsWith("I could not see"));
      assertEquals(2, clio.general.fromBot().size());
    }
  }

  @Test
  void whatDiscordRefusesIsApologisedFor() {
    try (LogBook log = new LogBook(Exchange.class);
        ClioOnDiscord clio = ClioOnDiscord.start(saying("1922"))) {
      clio.discord.faults().next(CALLBACK, new Fault.Status(400));
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertTrue(asked.reply().content().startsWith("Sorry"), asked.reply()::content);
      assertTrue(asked.reply().ephemeral());
      assertTrue(log.lines().getFirst().startsWith("ERROR"), log.lines()::toString);
    }
  }

  @Test
  void aMessageIsAnsweredOnceAlthoughTheAnswerGotLost() {
    try (ClioOnDiscord clio = hurried(saying("1922"))) {
      clio.discord
          .faults()
          .next(
              "POST channels/{}/messages",
              new Fault.AnswerLost(),
              new Fault.Broken(),
              new Fault.Status(500));
      FakeMessage asked =
          clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " When?");
      clio.general.awaitReplyTo(asked);
      ClioOnDiscord.await(
          "four tries", () -> clio.discord.requests("POST channels/{}/messages") == 4);
      assertEquals(1, clio.general.fromBot().size());
    }
  }

  private static FakeMessage card(ClioOnDiscord clio) {
    Post post = new Post(new Message.Note(Text.of("1922")), List.of(ClioOnDiscord.step("more")));
    clio.platform.post(People.chat(Long.toString(clio.general.id())), post, Sending.NOW);
    return clio.general.awaitFromBot(1).getFirst();
  }

  private static ClioOnDiscord hurried(Inbox inbox) {
    return ClioOnDiscord.Plan.usual().inAHurry().start(inbox);
  }

  private static Inbox saying(String words) {
    return incoming -> new Reply.Say(Post.note(words));
  }

  private static Inbox waiting(CountDownLatch ready, String words) {
    return waiting(ready, new Reply.Say(Post.note(words)));
  }

  private static Inbox waiting(CountDownLatch ready, Reply reply) {
    return incoming -> answer(incoming, ready, reply);
  }

  private static Reply answer(Incoming incoming, CountDownLatch ready, Reply reply) {
    try {
      ready.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted at " + incoming, e);
    }
    return reply;
  }
}
