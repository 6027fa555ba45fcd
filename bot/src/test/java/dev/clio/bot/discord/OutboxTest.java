package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Sending;
import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.Fault;
import dev.clio.fake.discord.Right;
import org.junit.jupiter.api.Test;

/** What Clio says without being asked. */
final class OutboxTest {
  private static final Inbox SILENT = incoming -> new Reply.Silence();

  @Test
  void whatHasTheSameKeyStandsThereOnce() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      Sending digest = digest("digest 2026-08-23");
      MessageRef first = done(clio, "23 August", digest);
      MessageRef second = done(clio, "23 August", digest);
      assertEquals(first, second);
      assertNotEquals(first, done(clio, "24 August", digest("digest 2026-08-24")));
      assertNotEquals(done(clio, "hello", Sending.NOW), done(clio, "hello", Sending.NOW));
      assertEquals(4, clio.general.fromBot().size());
    }
  }

  @Test
  void aPostWhoseAnswerGotLostIsTriedAgainAndStandsOnce() {
    try (ClioOnDiscord clio = ClioOnDiscord.Plan.usual().inAHurry().start(SILENT)) {
      clio.discord
          .faults()
          .next("POST channels/{}/messages", new Fault.AnswerLost(), new Fault.Status(500));
      done(clio, "good morning", Sending.NOW);
      assertEquals(1, clio.general.fromBot().size());
      assertEquals(3, clio.discord.requests("POST channels/{}/messages"));
    }
  }

  @Test
  void whyItCannotBeSaidIsTold() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      FakeChannel notices = clio.school.channel("notices").deny(Right.SEND_MESSAGES);
      assertEquals(Posted.Reason.FORBIDDEN, failed(clio, chat(notices)));
      FakeChannel secret = clio.school.channel("secret").deny(Right.VIEW_CHANNEL);
      assertEquals(Posted.Reason.FORBIDDEN, failed(clio, chat(secret)));
      assertEquals(Posted.Reason.GONE, failed(clio, People.chat("1")));
      FakeChannel shut = clio.discord.direct(clio.ada).shut();
      assertEquals(Posted.Reason.FORBIDDEN, failed(clio, chat(shut)));
    }
  }

  @Test
  void aMessageThatIsGoneIsSaidAnew() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      MessageRef posted = done(clio, "one", Sending.NOW);
      FakeMessage message = clio.general.awaitFromBot(1).getFirst();
      clio.platform.revise(posted, Post.note("two"));
      assertEquals("two", message.awaitEdits(1).content());
      clio.discord.delete(message);
      assertInstanceOf(Posted.Done.class, clio.platform.revise(posted, Post.note("three")));
      assertEquals("three", clio.general.awaitFromBot(1).getFirst().content());
    }
  }

  @Test
  void roomsAreThreadsWhereThereCanBeAny() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      ChatRef room = clio.platform.room(chat(clio.general), "Quiz night \u202e@everyone");
      assertNotEquals(chat(clio.general), room);
      assertEquals("Quiz night \ufffd@everyone", clio.general.awaitThreads(1).getFirst().name());
      assertEquals(room, clio.platform.room(room, "inside"));
      ChatRef direct = chat(clio.discord.direct(clio.ada));
      assertEquals(direct, clio.platform.room(direct, "alone"));
      clio.general.deny(Right.CREATE_PUBLIC_THREADS);
      assertEquals(chat(clio.general), clio.platform.room(chat(clio.general), "forbidden"));
    }
  }

  @Test
  void nothingIsPostedWhenClosed() {
    ClioOnDiscord clio = ClioOnDiscord.start(SILENT);
    clio.close();
    assertEquals(Posted.Reason.UNREACHABLE, failed(clio, chat(clio.general)));
  }

  private static ChatRef chat(FakeChannel channel) {
    return People.chat(Long.toString(channel.id()));
  }

  private static MessageRef done(ClioOnDiscord clio, String words, Sending how) {
    return assertInstanceOf(
            Posted.Done.class, clio.platform.post(chat(clio.general), Post.note(words), how))
        .message();
  }

  private static Posted.Reason failed(ClioOnDiscord clio, ChatRef chat) {
    return assertInstanceOf(
            Posted.Failed.class, clio.platform.post(chat, Post.note("hello"), Sending.NOW))
        .reason();
  }

  private static Sending digest(String key) {
    return Sending.digest(false, new Sending.Once(key, Sending.Beginning.FORGOTTEN));
  }
}
