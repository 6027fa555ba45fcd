package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Bytes;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.chat.Text;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.Fault;
import dev.clio.fake.telegram.FloodLimits;
import dev.clio.fake.telegram.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Clio says arrives, once where that can be known, or it is known why it does not. */
final class DeliveryTest {
  private final Bot bot = new Bot().echoes();
  private final User ada = bot.telegram.user("Ada");
  private final User ben = bot.telegram.user("Ben");

  @AfterEach
  void close() {
    bot.close();
  }

  static List<Fault> once() {
    return List.of(
        new Fault.TooManyRequests(3),
        new Fault.ServerError(),
        new Fault.BadGateway(),
        new Fault.DroppedBefore(),
        new Fault.Garbled());
  }

  @ParameterizedTest
  @MethodSource("once")
  void anAnswerArrivesOnceAfter(Fault fault) {
    bot.telegram.faults().next("sendMessage", fault);
    bot.open();
    ada.types("one");
    ada.types("two");
    bot.passUntil(() -> ada.alone().fromBot().size() == 2);
    assertEquals(List.of("ask one", "ask two"), texts(ada.alone()));
    assertEquals(0, bot.telegram.impatientCalls());
  }

  @Test
  void anAnswerWhoseFateIsUnknownIsSentAgainAtMostTwice() {
    bot.telegram.faults().always("sendMessage", new Fault.DroppedAfter());
    bot.open();
    ada.types("one");
    bot.passUntil(() -> bot.telegram.calls("sendMessage") == 3);
    bot.telegram.faults().none();
    ada.types("two");
    bot.passUntil(() -> ada.alone().fromBot().size() == 4);
    assertEquals(List.of("ask one", "ask one", "ask one", "ask two"), texts(ada.alone()));
  }

  @Test
  void editsAndToastsMayBeRepeated() {
    bot.says(new Reply.Say(new Post(note("first"), List.of(new Action("more", Call.of("ask"))))));
    bot.open();
    ChatMessage message = ada.types("who?").awaitReply();
    bot.says(new Reply.Revise(Post.note("second")));
    bot.telegram
        .faults()
        .next("editMessageText", new Fault.DroppedAfter(), new Fault.DroppedAfter())
        .next("answerCallbackQuery", new Fault.DroppedBefore(), new Fault.ServerError());
    dev.clio.fake.telegram.Press press = ada.presses(message, "more");
    bot.passUntil(() -> press.answered() && bot.telegram.calls("editMessageText") == 3);
    assertEquals("second", message.text());
    assertEquals(1, ada.alone().fromBot().size());
  }

  @Test
  void whoBlockedClioIsGone() {
    bot.open();
    ada.types("who?").awaitReply();
    ada.blocksBot();
    assertFailed(Posted.Reason.GONE, post(ada.alone().id()));
    assertFailed(Posted.Reason.GONE, post(-4_711));
    Chat group = bot.telegram.supergroup("History", ada, ben);
    group.kicksBot(ada);
    assertFailed(Posted.Reason.GONE, post(group.id()));
    assertFailed(Posted.Reason.FORBIDDEN, post(ben.alone().id()));
    assertFailed(
        Posted.Reason.GONE,
        bot.platform.post(new ChatRef(Address.TELEGRAM, "inline-1"), Post.note("x"), Sending.NOW));
  }

  @Test
  void aGroupThatMovedIsFollowedAndKeepsItsName() {
    bot.open();
    Chat group = bot.telegram.group("History", ada, ben);
    ada.types(group, "/ask one").awaitReply();
    ChatRef known = bot.called().in().chat();
    Optional<ServerRef> server = bot.called().in().server();
    bot.telegram.faults().always("getUpdates", new Fault.ServerError());
    Chat moved = group.upgrades(ada);
    Posted.Done done = assertInstanceOf(Posted.Done.class, post(group.id()));
    assertEquals(known, done.message().chat());
    assertEquals(List.of("news"), texts(moved));
    bot.telegram.faults().none();
    ben.types(moved, "/ask two");
    bot.passUntil(() -> bot.heard.size() == 2);
    assertEquals(known, bot.called().in().chat());
    assertEquals(server, bot.called().in().server());
    bot.passUntil(() -> moved.fromBot().size() == 2);

    bot.platform.close();
    try (TelegramPlatform second = bot.platform(bot.telegram.api())) {
      bot.open(second);
      int calls = bot.telegram.calls("sendMessage");
      assertInstanceOf(
          Posted.Done.class,
          bot.passing(() -> second.post(known, Post.note("after a restart"), Sending.NOW)));
      assertEquals(calls + 1, bot.telegram.calls("sendMessage"));
      ben.types(moved, "/ask three");
      Bot.await(() -> bot.heard.size() == 3);
      assertEquals(server, bot.called().in().server());
    }
  }

  @Test
  void whatIsNoMessageOfClioIsSaidInsteadOfRevised() {
    bot.open();
    ada.types("who?").awaitReply();
    ChatRef chat = bot.called().in().chat();
    for (String id : List.of("999999", "unknown")) {
      MessageRef gone = new MessageRef(chat, id);
      Posted.Done done =
          assertInstanceOf(
              Posted.Done.class, bot.passing(() -> bot.platform.revise(gone, Post.note("news"))));
      assertTrue(!done.message().id().equals(id));
    }
    assertEquals(List.of("ask who?", "news", "news"), texts(ada.alone()));
  }

  @Test
  void whatTelegramDoesNotTakeIsApologisedFor() {
    bot.says(
        new Reply.Say(
            Post.of(new Message.Attachment("empty.csv", Bytes.of(""), Text.of("Nothing")))));
    bot.open();
    String said = ada.types("who?").awaitReply().text();
    assertEquals("Sorry, I cannot show the answer here. It has been noted.", said);
  }

  @Test
  void thePaceThatTelegramAllowsIsKept() {
    bot.telegram.limits(FloodLimits.telegram());
    bot.open();
    Chat group = bot.telegram.group("History", ada, ben);
    for (int i = 0; i < 8; i++) {
      ada.types("one " + i);
      ben.types(group, "/ask two " + i);
    }
    bot.passUntil(() -> ada.alone().fromBot().size() == 8 && group.fromBot().size() == 8);
    assertEquals(0, bot.telegram.refusedByFloodControl());
    assertEquals("ask one 7", ada.alone().fromBot().getLast().text());
    assertEquals("ask two 7", group.fromBot().getLast().text());
  }

  @Test
  void typingIsShownWhileWorkTakesLonger() {
    CountDownLatch work = new CountDownLatch(1);
    bot.answers(
        incoming -> {
          try {
            work.await();
          } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
          }
          return new Reply.Say(Post.note("done"));
        });
    bot.open();
    ada.types("who?");
    Bot.await(() -> bot.heard.size() == 1 && bot.timers.waiting() > 0);
    assertEquals(List.of(), ada.alone().actions());
    bot.timers.pass(Typing.MOMENT);
    Bot.await(() -> ada.alone().actions().equals(List.of("typing")) && bot.timers.waiting() > 0);
    bot.timers.pass(Duration.ofSeconds(4));
    Bot.await(() -> ada.alone().actions().size() == 2 && bot.timers.waiting() > 0);
    work.countDown();
    Bot.await(() -> ada.alone().fromBot().size() == 1);
    assertEquals(0, bot.timers.waiting());
  }

  private Posted post(long chat) {
    ChatRef there = new ChatRef(Address.TELEGRAM, Long.toString(chat));
    return bot.passing(() -> bot.platform.post(there, Post.note("news"), Sending.NOW));
  }

  private static Message note(String words) {
    return new Message.Note(Text.of(words));
  }

  private static void assertFailed(Posted.Reason reason, Posted posted) {
    assertEquals(reason, assertInstanceOf(Posted.Failed.class, posted).reason());
  }

  private static List<String> texts(Chat chat) {
    return chat.fromBot().stream().map(message -> message.text()).toList();
  }
}
