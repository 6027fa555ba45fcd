package dev.clio.bot.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.FakeUser;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Option;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.Topic;
import dev.clio.fake.telegram.User;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class on Discord and one on Telegram, with one Clio that serves both at once. */
final class ConversationTest {
  private static final String WHEN = "When was the treaty of Rapallo signed?";
  private static final String ANSWER =
      "The USSR and Germany signed the treaty of Rapallo on 16 April 1922";

  @TempDir Path home;

  @Test
  void oneProcessServesBoth() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        FakeTelegram telegram = FakeTelegram.start();
        Evening evening = new Evening(home, discord, telegram).begin("")) {
      onDiscord(discord);
      onTelegram(telegram);
      Duration closing = evening.end();
      assertTrue(closing.compareTo(Duration.ofSeconds(10)) < 0, closing::toString);
      assertEquals(List.of(), evening.violations());
      assertFalse(evening.said().contains(discord.token()), "the token was printed");
      assertFalse(evening.said().contains(telegram.token()), "the token was printed");
    }
  }

  private static void onDiscord(FakeDiscord discord) {
    FakeUser teacher = discord.user("teacher");
    FakeUser ada = discord.user("ada");
    FakeChannel room = discord.guild("School", teacher).join(ada).channel("history");

    List<Interaction.Choice> choices =
        discord.autocomplete(ada, room, "ask", "question", "").choices();
    assertTrue(choices.size() <= 25, choices::toString);

    FakeMessage answer = discord.slash(ada, room, "ask", Option.of("question", WHEN)).reply();
    assertTrue(answer.text().contains("**" + ANSWER), answer::text);
    assertTrue(answer.text().contains("Outline of foreign policy"), answer::text);
    assertFalse(answer.ephemeral());

    FakeMessage next = discord.press(ada, answer, "next source").reply();
    assertEquals(answer.id(), next.id(), "the message is edited, not repeated");

    FakeMessage why = discord.press(ada, answer, "why this?").reply();
    assertTrue(why.ephemeral());

    Interaction form = discord.press(ada, answer, "ask on");
    FakeMessage followed = discord.submit(form.modal(), "and where?").reply();
    assertTrue(followed.text().contains("Rapallo"), followed::text);

    FakeMessage said = discord.message(teacher, room, "Rapallo was signed in 1922, was it not?");
    FakeMessage sources = discord.contextMenu(ada, said, "What do the sources say?").reply();
    assertTrue(sources.text().contains("Rapallo"), sources::text);

    FakeMessage forged =
        discord
            .forge(ada, answer, answer.buttons().getFirst().customId().orElseThrow() + "x")
            .reply();
    assertTrue(forged.ephemeral());
  }

  private static void onTelegram(FakeTelegram telegram) {
    User teacher = telegram.user("teacher");
    User ada = telegram.user("ada");
    ChatMessage alone = ada.types(WHEN).awaitReply();
    assertTrue(alone.text().contains(ANSWER), alone::text);
    assertTrue(alone.content().parts("bold").getFirst().startsWith(ANSWER), alone::text);

    Chat group = telegram.group("School", teacher, ada);
    ChatMessage answer = ada.types(group, "/ask@" + telegram.botName() + " " + WHEN).awaitReply();
    assertTrue(answer.text().contains(ANSWER), answer::text);
    ChatMessage followed = ada.replies(answer, "and where?").awaitReply();
    assertTrue(followed.text().contains("Rapallo"), followed::text);
    ada.presses(answer, "next source").awaitEdit();

    assertEquals(3, ada.asksInline("rapallo treaty").awaitResults().size());

    Chat forum = telegram.forum("Forum", teacher, ada);
    Topic topic = forum.opens(teacher, "Treaties");
    ChatMessage inTopic = ada.types(forum, topic, "/ask " + WHEN).awaitReply();
    assertEquals(Optional.of(topic.id()), inTopic.thread());
  }
}
