package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeFile;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.FakeUser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What people write to Clio. */
final class MessagesTest {
  private static final Call MORE = Call.of("ask").with("part", "whole").with("question", "When?");
  private static final Reply ANSWER =
      new Reply.Say(
          new Post(new Message.Note(Text.of("1922")), List.of(new Action("more context", MORE))));
  private static final Inbox ANSWERING = incoming -> ANSWER;

  @Test
  void whoNamesClioIsAnsweredByAReply() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      clio.school.join(clio.ada, clio.school.role("Teacher"));
      FakeMessage asked =
          clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " When? ");
      FakeMessage answer = clio.general.awaitReplyTo(asked);
      assertEquals("1922", answer.content());
      Incoming.Called called = clio.called();
      assertEquals(new Call("ask", Map.of("question", "When?")), called.call());
      assertEquals(Role.HOST, called.as());
      assertTrue(called.on().isEmpty());
    }
  }

  @Test
  void commandsCanBeWrittenToo() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      String line = clio.discord.bot().mention() + " /ask who was @ada?";
      clio.general.awaitReplyTo(clio.discord.message(clio.ada, clio.general, line));
      assertEquals(Map.of("question", "who was @ada?"), clio.called().call().arguments());
      FakeUser bob = clio.discord.user("bob");
      clio.school.join(bob);
      String named = clio.discord.bot().mention() + " who was " + bob.mention() + "?";
      clio.general.awaitReplyTo(clio.discord.message(clio.ada, clio.general, named));
      assertEquals(Map.of("question", "who was @bob?"), clio.called().call().arguments());
    }
  }

  @Test
  void aConversationWithClioNeedsNoName() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      FakeChannel direct = clio.discord.direct(clio.ada);
      clio.discord.message(clio.ada, direct, "When?");
      assertEquals("1922", direct.awaitFromBot(1).getFirst().content());
      Incoming.Called called = clio.called();
      assertTrue(called.in().direct());
      assertEquals(Role.ANYONE, called.as());
    }
  }

  @Test
  void aReplyToAnAnswerIsAboutThatAnswer() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      String mention = clio.discord.bot().mention();
      FakeMessage asked = clio.discord.message(clio.ada, clio.general, mention + " When?");
      FakeMessage answer = clio.general.awaitReplyTo(asked);
      FakeMessage next = clio.discord.reply(clio.ada, answer, mention + " and who signed it?");
      clio.general.awaitReplyTo(next);
      clio.received();
      Incoming.Called called = clio.called();
      assertEquals("and who signed it?", called.call().argument("question").orElseThrow());
      assertEquals(Optional.of(MORE), called.on().orElseThrow().about());
      assertEquals(Long.toString(answer.id()), called.on().orElseThrow().message().id());
    }
  }

  @Test
  void othersTalkUndisturbed() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      FakeUser bob = clio.discord.user("bob");
      clio.school.join(bob);
      FakeMessage said = clio.discord.message(bob, clio.general, "Who has the notes?");
      clio.discord.reply(clio.ada, said, "I have");
      clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " When?");
      clio.called();
      clio.general.awaitFromBot(1);
      assertTrue(clio.received.isEmpty());
    }
  }

  @Test
  void whereEveryMessageIsAQuestionNoNameIsNeeded() {
    FakeDiscord discord = FakeDiscord.start(ClioOnDiscord.Plan.patient());
    FakeUser head = discord.user("principal");
    FakeChannel history = discord.guild("History", head).channel("history");
    ClioOnDiscord.Plan plan = ClioOnDiscord.Plan.on(discord).reading(Long.toString(history.id()));
    try (ClioOnDiscord clio = plan.start(ANSWERING)) {
      FakeMessage asked = discord.message(head, history, "When was Rapallo?");
      history.awaitReplyTo(asked);
      discord.reply(head, asked, "I mean the treaty");
      discord.message(clio.ada, clio.general, "lunch?");
      discord.message(head, history, "And who signed?");
      history.awaitFromBot(2);
      assertEquals("When was Rapallo?", clio.called().call().argument("question").orElseThrow());
      assertEquals("And who signed?", clio.called().call().argument("question").orElseThrow());
      assertTrue(clio.received.isEmpty());
    }
  }

  @Test
  void botsAreNotAnswered() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      FakeMessage asked =
          clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " When?");
      FakeMessage answer = clio.general.awaitReplyTo(asked);
      clio.discord.message(
          clio.discord.bot(), clio.general, clio.discord.bot().mention() + " myself?");
      clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " And?");
      clio.general.awaitFromBot(3);
      assertEquals("When?", clio.called().call().argument("question").orElseThrow());
      assertEquals("And?", clio.called().call().argument("question").orElseThrow());
      assertTrue(clio.received.isEmpty());
      assertEquals("1922", answer.content());
    }
  }

  @Test
  void whatIsForTheCallerAloneIsNotSaidInAChannel() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      FakeMessage asked =
          clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " /help");
      FakeMessage answer = clio.general.awaitReplyTo(asked);
      assertTrue(answer.content().contains("between you and me"), answer.content());
      assertTrue(clio.received.isEmpty());
      FakeChannel direct = clio.discord.direct(clio.ada);
      clio.discord.message(clio.ada, direct, "/help");
      assertEquals("help", clio.called().call().command());
    }
  }

  @Test
  void filesComeAlong() {
    try (ClioOnDiscord clio =
        ClioOnDiscord.start(incoming -> new Reply.Whisper(Post.note("added")))) {
      FakeChannel direct = clio.discord.direct(clio.ada);
      byte[] bytes = "# Rapallo".getBytes(StandardCharsets.UTF_8);
      FakeFile notes = new FakeFile("notes.md", "text/markdown", bytes);
      clio.discord.message(clio.ada, direct, "/sources add", notes);
      Incoming.Called called = clio.called();
      assertEquals(Map.of("file", "notes.md"), called.call().arguments());
      assertEquals("notes.md", called.upload().orElseThrow().name());
      direct.awaitFromBot(1);
    }
  }

  @Test
  void whatTheyRepliedToIsRevised() {
    List<Reply> replies = new ArrayList<>(List.of(ANSWER, new Reply.Revise(Post.note("revised"))));
    try (ClioOnDiscord clio = ClioOnDiscord.start(incoming -> replies.removeFirst())) {
      String mention = clio.discord.bot().mention();
      FakeMessage asked = clio.discord.message(clio.ada, clio.general, mention + " When?");
      FakeMessage answer = clio.general.awaitReplyTo(asked);
      clio.discord.reply(clio.ada, answer, mention + " shorter");
      assertEquals("revised", answer.awaitEdits(1).content());
    }
  }

  @Test
  void aLongExchangeMovesToAThreadOnTheMessage() {
    try (ClioOnDiscord clio =
        ClioOnDiscord.start(
            incoming -> new Reply.Move("About Rapallo", Post.note("Let us talk.")))) {
      clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " When?");
      FakeChannel thread = clio.general.awaitThreads(1).getFirst();
      assertEquals("Let us talk.", thread.awaitFromBot(1).getFirst().content());
      assertEquals(List.of(), clio.general.fromBot());
    }
  }

  @Test
  void clioIsSeenWritingWhileItTakesLong() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ready = new CountDownLatch(1);
    Inbox slow =
        incoming -> {
          begun.countDown();
          await(ready);
          return new Reply.Say(Post.note("1922"));
        };
    try (ClioOnDiscord clio = ClioOnDiscord.start(slow)) {
      clio.discord.message(clio.ada, clio.general, clio.discord.bot().mention() + " When?");
      begun.await();
      clio.time.pass(Duration.ofSeconds(9));
      ClioOnDiscord.await("typing", () -> clio.general.typing() == 2);
      ready.countDown();
      clio.general.awaitFromBot(1);
      clio.time.pass(Duration.ofMinutes(1));
      assertEquals(2, clio.discord.requests("POST channels/{}/typing"));
    }
  }

  @Test
  void whatOnePersonWritesIsAnsweredInOrder() {
    List<String> answered = new ArrayList<>();
    Inbox echo =
        incoming -> {
          String words = ((Incoming.Called) incoming).call().argument("question").orElseThrow();
          synchronized (answered) {
            answered.add(words);
          }
          return new Reply.Silence();
        };
    try (ClioOnDiscord clio = ClioOnDiscord.start(echo)) {
      FakeChannel direct = clio.discord.direct(clio.ada);
      List<String> written = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        written.add("question " + i);
        clio.discord.message(clio.ada, direct, written.getLast());
      }
      written.forEach(words -> clio.received());
      assertEquals(written, answered);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
