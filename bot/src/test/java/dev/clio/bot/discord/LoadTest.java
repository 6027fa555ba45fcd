package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.fake.discord.Fault;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Option;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Many at once, and what is told of them. */
final class LoadTest {
  private static final int MANY = 150;
  private static final Inbox ECHO =
      incoming ->
          new Reply.Say(
              Post.note(((Incoming.Called) incoming).call().argument("question").orElseThrow()));

  @Test
  void manyAnswersOnTheirWayNeedFewThreads() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ECHO)) {
      CountDownLatch open = new CountDownLatch(1);
      Fault[] held =
          IntStream.range(0, MANY).mapToObj(i -> new Fault.Held(open)).toArray(Fault[]::new);
      clio.discord.faults().next("POST interactions/{}/{}/callback", held);
      List<Interaction> asked =
          IntStream.range(0, MANY)
              .mapToObj(
                  i ->
                      clio.discord.slash(
                          clio.ada, clio.general, "ask", Option.of("question", "number " + i)))
              .toList();
      ClioOnDiscord.await("all on their way", () -> clio.discord.faults().waiting().isEmpty());
      int threads = Thread.getAllStackTraces().size();
      open.countDown();
      assertTrue(threads < 100, threads + " platform threads");
      for (int i = 0; i < MANY; i++) {
        assertEquals("number " + i, asked.get(i).reply().content());
      }
    }
  }

  @Test
  void neitherTheTokenNorWhatPeopleWriteIsLogged() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    root.addAppender(lines);
    root.setLevel(Level.INFO);
    try (ClioOnDiscord clio = ClioOnDiscord.Plan.usual().inAHurry().start(ECHO)) {
      Option secret = Option.of("question", "my-secret-question");
      clio.discord
          .faults()
          .next("POST interactions/{}/{}/callback", new Fault.Status(400), new Fault.Broken());
      clio.discord.slash(clio.ada, clio.general, "ask", secret).reply();
      clio.discord.message(
          clio.ada, clio.general, clio.discord.bot().mention() + " my-secret-question");
      clio.general.awaitFromBot(1);
      Interaction last = clio.discord.slash(clio.ada, clio.general, "ask", secret);
      last.reply();
      String all = lines.list.toString();
      assertTrue(all.contains("Login Successful"), "the test sees nothing");
      for (String hidden : List.of(clio.discord.token(), "my-secret-question", last.token())) {
        assertTrue(!all.contains(hidden), all);
      }
    } finally {
      root.setLevel(before);
      root.detachAppender(lines);
    }
  }
}
