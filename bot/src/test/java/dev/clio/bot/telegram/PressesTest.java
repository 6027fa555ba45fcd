package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Text;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.Press;
import dev.clio.fake.telegram.Toast;
import dev.clio.fake.telegram.Topic;
import dev.clio.fake.telegram.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Buttons, and what comes of pressing them. */
final class PressesTest {
  private static final Call MORE = new Call("ask", Map.of("question", "who?", "part", "whole"));
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Toast NOTHING = new Toast("", false, "");

  private final Bot bot = new Bot().open();
  private final User ada = bot.telegram.user("Ada");
  private final User ben = bot.telegram.user("Ben");

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void aPressPutsSomethingInThePlaceOfTheMessage() {
    ChatMessage message = offered(ada);
    bot.says(new Reply.Revise(offer("all of it")));
    Press press = ada.presses(message, "more");
    assertEquals("all of it", press.awaitEdit().text());
    assertEquals(NOTHING, press.awaitToast());
    Incoming.Called called = bot.called();
    assertEquals(MORE, called.call());
    Incoming.On on = called.on().orElseThrow();
    assertEquals(Integer.toString(message.id()), on.message().id());
    assertEquals(Optional.of(MORE), on.about());
    assertEquals(1, ada.alone().fromBot().size());
  }

  @Test
  void whatWouldChangeNothingIsNoMistake() {
    ChatMessage message = offered(ada);
    bot.says(new Reply.Revise(offer("Rapallo")));
    assertEquals(NOTHING, ada.presses(message, "more").awaitToast());
    Bot.await(() -> bot.telegram.calls("editMessageText") == 1);
    bot.says(new Reply.Say(Post.note("next"))).later();
    ada.types("next?").awaitReply();
    assertEquals(2, ada.alone().fromBot().size());
  }

  @Test
  void whatHasNoPlaceAnyMoreIsSaid() {
    ChatMessage message = offered(ada);
    Wires.call(
        bot.telegram, "deleteMessage?chat_id=" + ada.alone().id() + "&message_id=" + message.id());
    bot.says(new Reply.Revise(offer("all of it"))).later();
    Press press = ada.presses(message, "more");
    assertEquals("all of it", press.awaitReply().text());
    assertEquals(NOTHING, press.awaitToast());
  }

  @Test
  void aWhisperIsAToastIfItFits() {
    ChatMessage message = offered(ada);
    bot.says(new Reply.Whisper(Post.note("B it is.")));
    assertEquals(new Toast("B it is.", false, ""), ada.presses(message, "more").awaitToast());
    String longer =
        "You can change that until it closes, which is not before nine o'clock tonight.";
    bot.says(new Reply.Whisper(Post.note(longer)));
    assertEquals(new Toast(longer, true, ""), ada.presses(message, "more").awaitToast());
    assertEquals(1, ada.alone().fromBot().size());
  }

  @Test
  void aWhisperThatDoesNotFitIsSaid() {
    Chat group = bot.telegram.group("History", ada, ben);
    bot.says(new Reply.Say(offer("Rapallo")));
    ChatMessage message = ada.types(group, "/ask who?").awaitReply();
    Quotation quotation =
        new Quotation(Optional.empty(), Text.of("x"), "Essay", Optional.empty(), List.of());
    for (Post post :
        List.of(
            Post.note("x".repeat(201)),
            offer("short, but with a button"),
            Post.of(new Message.Cited(Text.of(""), List.of(quotation))))) {
      bot.says(new Reply.Whisper(post));
      Press press = ben.presses(message, "more");
      assertEquals(Optional.of(message), press.awaitReply().replyTo());
      assertEquals(NOTHING, press.awaitToast());
      bot.later();
    }
  }

  @Test
  void silenceStopsTheSpinningToo() {
    ChatMessage message = offered(ada);
    bot.says(new Reply.Silence());
    assertEquals(NOTHING, ada.presses(message, "more").awaitToast());
  }

  @Test
  void aPressIsAnsweredSoonHoweverLongTheWorkTakes() {
    ChatMessage message = offered(ada);
    CountDownLatch work = new CountDownLatch(1);
    bot.answers(
        incoming -> {
          awaitQuietly(work);
          return new Reply.Whisper(Post.note("done"));
        });
    Press press = ada.presses(message, "more");
    Bot.await(() -> bot.heard.size() == 2);
    bot.timers.pass(SOON.minusMillis(1));
    assertFalse(press.answered());
    bot.timers.pass(Duration.ofMillis(1));
    assertEquals(NOTHING, press.awaitToast());
    work.countDown();
    assertEquals("done", press.awaitReply().text());
    assertTrue(ada.alone().actions().contains("typing"));
  }

  @Test
  void nobodyWaitsForThePressesOfOthers() {
    Chat group = bot.telegram.group("History", ada, ben);
    bot.says(new Reply.Say(offer("Rapallo")));
    ChatMessage message = ada.types(group, "/ask who?").awaitReply();
    CountDownLatch work = new CountDownLatch(1);
    bot.answers(
        incoming -> {
          if (incoming.by().name().equals("Ada")) {
            awaitQuietly(work);
          }
          return new Reply.Whisper(Post.note("seen"));
        });
    Press slow = ada.presses(message, "more");
    assertEquals("seen", ben.presses(message, "more").awaitToast().text());
    work.countDown();
    assertEquals("seen", slow.awaitToast().text());
  }

  @Test
  void staleAndForgedButtonsAreRefusedPolitely() {
    ChatMessage message = offered(ada);
    for (String data : List.of("x", "", "' OR 1=1 --", "k".repeat(64), mark())) {
      int before = bot.telegram.calls("answerCallbackQuery");
      bot.telegram.happens("callback_query", forged(message, data));
      Bot.await(() -> bot.telegram.calls("answerCallbackQuery") > before);
      assertEquals(
          "This button is too old. Please ask again.",
          bot.telegram.lastCall("answerCallbackQuery").path("text").asText(),
          data);
    }
    assertEquals(1, bot.heard.size());
  }

  @Test
  void aPressInATopicIsAnsweredThere() {
    Chat forum = bot.telegram.forum("School", ada, ben);
    Topic unit = forum.opens(ada, "Unit 3");
    bot.says(new Reply.Say(offer("Rapallo")));
    ChatMessage message = ben.types(forum, unit, "/ask who?").awaitReply();
    Press press = ada.presses(message, "more");
    assertEquals(Optional.of(unit.id()), press.awaitReply().thread());
    assertEquals(forum.id() + "/" + unit.id(), bot.called().in().chat().id());
  }

  @Test
  void aBlankIsAskedForAndFilledByAReply() {
    Chat group = bot.telegram.group("History", ada, ben);
    Action pin =
        new Action(
            "pin",
            new Call("pin remove", Map.of("gist", "g")),
            Optional.of(new Action.Blank("question", "Which <one> is it?", 20)));
    bot.says(new Reply.Say(new Post(new Message.Note(Text.of("Pinned")), List.of(pin))));
    ChatMessage message = ada.types(group, "/ask who?").awaitReply();
    bot.says(new Reply.Revise(Post.note("Unpinned")));
    Press press = ben.presses(message, "pin");
    assertEquals(NOTHING, press.awaitToast());
    ChatMessage prompt = press.awaitReply();
    assertEquals("Ben: Which <one> is it?", prompt.text());
    assertTrue(prompt.forcesReply());
    assertEquals("Ben", prompt.content().parts("text_mention").stream().findFirst().orElse(""));
    assertEquals(1, bot.heard.size());

    MessageRef asked = new MessageRef(bot.called().in().chat(), Integer.toString(prompt.id()));
    Bot.await(() -> bot.shelf.attached(asked).isPresent());
    bot.later();
    ChatMessage no =
        bot.passing(() -> ben.replies(prompt, "this is more than twenty").awaitReply());
    assertEquals("That is long. At most 20 characters, please.", no.text());
    bot.later();
    ben.replies(prompt, "that one");
    assertEquals("Unpinned", message.awaitEdit(1).text());
    Incoming.Called called = bot.called();
    assertEquals(
        new Call("pin remove", Map.of("gist", "g", "question", "that one")), called.call());
    assertEquals(Integer.toString(message.id()), called.on().orElseThrow().message().id());
  }

  private ChatMessage offered(User user) {
    bot.says(new Reply.Say(offer("Rapallo")));
    return user.types("who?").awaitReply();
  }

  private static Post offer(String words) {
    return new Post(new Message.Note(Text.of(words)), List.of(new Action("more", MORE)));
  }

  private String mark() {
    return bot.shelf.put(List.of(new Marks.Moved("-5").action("moved"))).getFirst();
  }

  private ObjectNode forged(ChatMessage message, String data) {
    ObjectMapper json = new ObjectMapper();
    ObjectNode query = json.createObjectNode().put("id", "forged").put("data", data);
    query.putObject("from").put("id", ben.id()).put("is_bot", false).put("first_name", "Ben");
    ObjectNode on = query.putObject("message").put("message_id", message.id()).put("date", 1);
    on.putObject("chat").put("id", ada.alone().id()).put("type", "private");
    return query.put("chat_instance", "1");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
