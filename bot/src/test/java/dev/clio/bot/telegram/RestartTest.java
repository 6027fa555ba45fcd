package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Text;
import dev.clio.bot.delivery.MemoryReceipts;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.User;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a process leaves behind, and what the next one makes of it. */
final class RestartTest {
  private final MemoryReceipts receipts = new MemoryReceipts();
  private final CountDownLatch dead = new CountDownLatch(1);
  private final Bot bot = new Bot(receipts);
  private final User ada = bot.telegram.user("Ada");

  @AfterEach
  void close() {
    dead.countDown();
    bot.close();
  }

  @Test
  void whatWasNotBegunIsAnsweredByTheNextProcess() {
    dieThinkingOf("who?");
    try (TelegramPlatform second = bot.platform(bot.telegram.api())) {
      bot.echoes().open(second);
      Bot.await(() -> !ada.alone().fromBot().isEmpty());
      assertEquals("ask who?", ada.alone().fromBot().getFirst().text());
      Bot.await(() -> receipts.pending(Address.TELEGRAM).isEmpty());
    }
  }

  @Test
  void nobodyIsAnsweredAfterALongTime() {
    dieThinkingOf("who?");
    bot.timers.pass(Intake.TOO_OLD.plusSeconds(1));
    try (TelegramPlatform second = bot.platform(bot.telegram.api())) {
      bot.echoes().open(second);
      assertEquals("ask and now?", ada.types("and now?").awaitReply().text());
      assertEquals(1, ada.alone().fromBot().size());
      assertTrue(receipts.pending(Address.TELEGRAM).isEmpty());
    }
  }

  @Test
  void whatWasBegunIsNotAnsweredAgainHoweverOftenItComes() {
    dieThinkingOf("who?");
    receipts.begin(Address.TELEGRAM, receipts.pending(Address.TELEGRAM).getFirst().id());
    bot.telegram.repeatsNewestUpdate();
    try (TelegramPlatform second = bot.platform(bot.telegram.api())) {
      bot.echoes().open(second);
      assertEquals("ask and now?", ada.types("and now?").awaitReply().text());
      Bot.await(() -> bot.telegram.unconfirmed() == 0);
      assertEquals(1, ada.alone().fromBot().size());
      assertEquals(2, bot.heard.size());
    }
  }

  @Test
  void buttonsAndQuestionsOfADeadProcessStillWork() {
    Call more = new Call("ask", Map.of("question", "who?"));
    bot.says(
            new Reply.Say(
                new Post(new Message.Note(Text.of("Rapallo")), List.of(new Action("more", more)))))
        .open();
    ChatMessage message = ada.types("who?").awaitReply();
    bot.platform.close();
    try (TelegramPlatform second = bot.platform(bot.telegram.api())) {
      bot.says(new Reply.Revise(Post.note("all of it"))).open(second);
      assertEquals("all of it", ada.presses(message, "more").awaitEdit().text());
      assertEquals(more, bot.called().call());
    }
  }

  /** A process that dies while it thinks about what Ada types. */
  private void dieThinkingOf(String words) {
    bot.answers(
            incoming -> {
              try {
                dead.await();
              } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
              }
              return new Reply.Silence();
            })
        .open();
    ada.types(words);
    Bot.await(() -> bot.heard.size() == 1 && bot.telegram.unconfirmed() == 0);
    // It stops listening, and waits for what it thinks about; nothing else is seen of it.
    Thread.ofVirtual().start(bot.platform::close);
  }
}
