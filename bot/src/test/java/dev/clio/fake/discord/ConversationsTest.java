package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Messages, replies, threads and files, with the real JDA on the other side. */
final class ConversationsTest {
  private static final FakeDiscord DISCORD = FakeDiscord.start();
  private static final FakeUser ADA = DISCORD.user("ada");
  private static final FakeGuild SCHOOL = DISCORD.guild("School", DISCORD.user("head")).join(ADA);
  private static Optional<Bot> bot = Optional.empty();

  private final FakeChannel room = SCHOOL.channel("room");

  @BeforeAll
  static void start() throws InterruptedException {
    bot = Optional.of(Bot.on(DISCORD, ConversationsTest::answer));
  }

  @AfterAll
  static void end() {
    bot.ifPresent(Bot::close);
    DISCORD.close();
  }

  @Test
  void aMentionIsAnswered() {
    FakeMessage asked = says("hello");
    assertEquals("Hello ada", room.awaitReplyTo(asked).content());
    assertEquals(1, room.typing());
  }

  @Test
  void aReplyReachesTheBotThoughItNamesNobody() {
    FakeMessage answer = room.awaitReplyTo(says("hello"));
    FakeMessage again = DISCORD.reply(ADA, answer, "edit");
    assertEquals("Edited", room.awaitReplyTo(again).awaitEdits(1).content());
    assertTrue(DISCORD.replyQuietly(ADA, answer, "edit").json().path("mentions").isEmpty());
  }

  @Test
  void whatIsDeletedIsGone() {
    says("delete");
    DISCORD.awaitRequests("DELETE channels/{}/messages/{}", 1);
    assertEquals(List.of(), room.fromBot());
  }

  @Test
  void filesGoBothWays() throws Exception {
    FakeChannel direct = DISCORD.direct(ADA);
    byte[] words = "Bonjour".getBytes(StandardCharsets.UTF_8);
    FakeMessage sent =
        DISCORD.message(ADA, direct, "file", new FakeFile("notes.txt", "text/plain", words));
    FakeMessage returned = direct.awaitReplyTo(sent);
    assertEquals("copy of notes.txt", returned.files().getFirst().name());
    assertEquals("Bonjour", returned.files().getFirst().text());
    try (Client client = Client.of(DISCORD)) {
      String url = returned.json().at("/attachments/0/url").asText();
      assertEquals("Bonjour", client.download(url));
    }
  }

  @Test
  void aThreadOnAMessage() {
    FakeMessage asked = says("thread");
    FakeChannel thread = room.awaitThreads(1).getFirst();
    assertEquals("Talk", thread.name());
    assertEquals(asked.id(), thread.id());
    assertEquals(Optional.of(room), thread.parent());
    assertEquals("In here", thread.awaitFromBot(1).getFirst().content());
    FakeMessage inside = DISCORD.message(ADA, thread, DISCORD.bot().mention() + " hello");
    assertEquals("Hello ada", thread.awaitReplyTo(inside).content());
  }

  @Test
  void aThreadOfItsOwn() {
    says("talk");
    FakeChannel thread = room.awaitThreads(1).getFirst();
    assertEquals("In there", thread.awaitFromBot(1).getFirst().content());
    assertFalse(room.messages().stream().anyMatch(one -> one.id() == thread.id()));
  }

  @Test
  void whoMayNotWriteDoesNot() {
    room.deny(Right.SEND_MESSAGES);
    assertThrows(IllegalStateException.class, () -> says("hello"));
  }

  private FakeMessage says(String words) {
    return DISCORD.message(ADA, room, DISCORD.bot().mention() + " " + words);
  }

  private static void answer(GenericEvent event) {
    if (!(event instanceof MessageReceivedEvent received) || received.getAuthor().isBot()) {
      return;
    }
    Message message = received.getMessage();
    MessageChannel channel = received.getChannel();
    switch (message.getContentRaw().replace(DISCORD.bot().mention() + " ", "")) {
      case "hello" -> {
        channel.sendTyping().complete();
        message.reply("Hello " + message.getAuthor().getName()).complete();
      }
      case "edit" -> {
        Message sent = message.reply("First").complete();
        sent.editMessage("Edited").setAllowedMentions(List.of()).complete();
      }
      case "delete" -> channel.sendMessage("Gone soon").complete().delete().complete();
      case "file" -> {
        var in = message.getAttachments().getFirst().getProxy().download().join();
        message.replyFiles(FileUpload.fromData(in, "copy of notes.txt")).complete();
      }
      case "thread" ->
          message.createThreadChannel("Talk").complete().sendMessage("In here").complete();
      case "talk" ->
          received
              .getChannel()
              .asTextChannel()
              .createThreadChannel("Talk")
              .complete()
              .sendMessage("In there")
              .complete();
      default -> {
        // A reply that the bot may not read.
      }
    }
  }
}
