package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.fake.telegram.User;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Closing ends soon, answers what was heard, and leaves nothing behind. */
final class ClosingTest {
  @Test
  void aPollThatWaitsKeepsNothingAlive() {
    Set<Thread> before = platformThreads();
    Bot bot = new Bot().echoes().open();
    bot.telegram.user("Ada").types("who?").awaitReply();
    Bot.await(() -> bot.telegram.mostPollers() == 1 && bot.telegram.unconfirmed() == 0);
    long began = System.nanoTime();
    bot.platform.close();
    assertTrue(System.nanoTime() - began < Duration.ofSeconds(5).toNanos());
    Set<Thread> left = platformThreads();
    left.removeAll(before);
    left.removeIf(Thread::isDaemon);
    bot.telegram.close();
    // The fake's own dispatcher is the only one that may be left.
    left.removeIf(thread -> thread.getName().startsWith("HTTP-Dispatcher"));
    assertEquals(Set.of(), left);
  }

  @Test
  void whatWasHeardIsStillAnswered() throws InterruptedException {
    CountDownLatch work = new CountDownLatch(1);
    Bot bot =
        new Bot()
            .answers(
                incoming -> {
                  try {
                    work.await();
                  } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                  }
                  return new Reply.Say(Post.note("at last"));
                })
            .open();
    User ada = bot.telegram.user("Ada");
    ada.types("who?");
    Bot.await(() -> bot.heard.size() == 1);
    Thread closing = Thread.ofVirtual().start(bot.platform::close);
    Bot.await(() -> bot.telegram.unconfirmed() <= 1);
    work.countDown();
    closing.join();
    assertEquals(List.of("at last"), texts(ada));
    bot.close();
  }

  @Test
  void closingTwiceAndUnopenedIsHarmless() {
    Bot bot = new Bot();
    bot.platform.close();
    bot.close();
  }

  private static Set<Thread> platformThreads() {
    return new HashSet<>(Thread.getAllStackTraces().keySet());
  }

  private static List<String> texts(User user) {
    return user.alone().fromBot().stream().map(message -> message.text()).toList();
  }
}
