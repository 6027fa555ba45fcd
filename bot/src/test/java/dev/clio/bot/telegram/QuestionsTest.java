package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.Text;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.User;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Questions that Clio puts, and how people answer them. */
final class QuestionsTest {
  private static final QuestionId ID = new QuestionId("round 7, question 3");

  private final Bot bot = new Bot().open();
  private final User ada = bot.telegram.user("Ada");
  private final User ben = bot.telegram.user("Ben");
  private final Chat group = bot.telegram.group("History", ada, ben);

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void aChoiceIsPressedAndToldToThePresserAlone() {
    ChatMessage question =
        put(new Answering.PickOne(List.of("1922", "1939"), new Answering.AtTheEnd()));
    assertEquals(List.of("A ▲", "B ●"), question.buttons());
    bot.says(new Reply.Whisper(Post.note("B it is; you can change until it closes.")));
    bot.later();
    assertTrue(ben.presses(question, "B ●").awaitToast().text().startsWith("B it is"));
    Incoming.Voted voted = assertInstanceOf(Incoming.Voted.class, bot.heard.getLast());
    assertEquals(ID, voted.question());
    assertEquals(1, voted.choice());
    assertEquals("Ben", voted.by().name());
    assertEquals(bot.timers.instant(), voted.at());
  }

  @Test
  void whatIsShownAtOnceIsAQuizOfTelegrams() {
    ChatMessage question =
        put(
            new Answering.PickOne(
                List.of("1922", "1939"), new Answering.AtOnce(0, Text.of("Ask @ada & see"))));
    JsonNode sent = bot.telegram.lastCall("sendPoll");
    assertEquals("quiz", sent.path("type").asText());
    assertEquals("20", sent.path("open_period").asText());
    assertEquals("Ask ＠ada & see", sent.path("explanation").asText());
    ben.votes(question, List.of(1));
    Bot.await(() -> !bot.heard.isEmpty());
    Incoming.Voted voted = assertInstanceOf(Incoming.Voted.class, bot.heard.getFirst());
    assertEquals(ID, voted.question());
    assertEquals(1, voted.choice());
    assertEquals(Long.toString(ben.id()), voted.by().account());
  }

  @Test
  void wordsAreRepliedWith() {
    ChatMessage question = put(new Answering.TypeIn());
    assertTrue(question.forcesReply());
    bot.says(new Reply.Whisper(Post.note("Right.")));
    ChatMessage right = ben.replies(question, "at Rapallo").awaitReply();
    assertEquals("Right.", right.text());
    Incoming.Answered answered = assertInstanceOf(Incoming.Answered.class, bot.heard.getFirst());
    assertEquals(ID, answered.question());
    assertEquals("at Rapallo", answered.words());
    assertEquals(bot.timers.instant(), answered.at());
    bot.later();
    ben.replies(question, "/ask something else").awaitReply();
    assertInstanceOf(Incoming.Called.class, bot.heard.getLast());
  }

  @Test
  void wordsAreRepliedWithAlsoWhereThereAreButtons() {
    ChatMessage question =
        put(new Answering.Order(List.of("Kursk", "Rapallo")), new Action("hint", Call.of("help")));
    assertEquals(List.of("hint"), question.buttons());
    assertTrue(question.text().contains("letters in order"), question.text());
    ben.replies(question, "BA");
    Bot.await(() -> !bot.heard.isEmpty());
    assertEquals("BA", ((Incoming.Answered) bot.heard.getFirst()).words());
  }

  private ChatMessage put(Answering answering, Action... actions) {
    Message question =
        new Message.Question(
            ID,
            Text.of("When was Rapallo?"),
            answering,
            bot.timers.instant().plus(Duration.ofSeconds(20)));
    Posted posted =
        bot.platform.post(
            new ChatRef(Address.TELEGRAM, Long.toString(group.id())),
            new Post(question, List.of(actions)),
            Sending.NOW);
    assertInstanceOf(Posted.Done.class, posted);
    return group.fromBot().getLast();
  }
}
