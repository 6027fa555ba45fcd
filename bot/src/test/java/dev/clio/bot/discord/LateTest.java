package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.time.HandTurned;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Option;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that take longer than Discord waits for a first word. */
final class LateTest {
  private static final Option WHEN = Option.of("question", "When?");
  private static final Duration TICK = Duration.ofMillis(1);

  private final LinkedBlockingQueue<Reply> ready = new LinkedBlockingQueue<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final ClioOnDiscord clio = ClioOnDiscord.start(this::think);
  private final HandTurned time = clio.time;

  private Reply think(Incoming incoming) {
    begun.countDown();
    try {
      return ready.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.Silence();
    }
  }

  @BeforeEach
  void nothingIsDueYet() {
    assertTrue(ready.isEmpty());
  }

  @AfterEach
  void end() {
    clio.close();
  }

  private Interaction asked(String command) throws InterruptedException {
    Interaction asked =
        command.equals("ask")
            ? clio.discord.slash(clio.ada, clio.general, "ask", WHEN)
            : clio.discord.slash(clio.ada, clio.general, command);
    begun.await();
    return asked;
  }

  @Test
  void nothingIsSaidWhileThereIsTime() throws InterruptedException {
    Interaction asked = asked("ask");
    time.pass(Interactions.SOON.minus(TICK));
    ready.add(new Reply.Say(Post.note("just in time")));
    assertEquals("just in time", asked.reply().content());
    assertEquals(Interaction.Ack.MESSAGE, asked.acknowledged().how());
    String callback = "POST interactions/{}/{}/callback";
    ClioOnDiscord.await("a call", () -> clio.discord.requests(callback) == 1);
    time.pass(Duration.ofMinutes(1));
    assertEquals(1, clio.discord.requests(callback));
  }

  @Test
  void thatItTakesLongerIsSaidFirst() throws InterruptedException {
    Interaction asked = asked("ask");
    time.pass(Interactions.SOON);
    assertEquals(Interaction.Ack.THINKING, asked.acknowledged().how());
    assertFalse(asked.acknowledged().ephemeral());
    ready.add(new Reply.Say(Post.note("at last")));
    assertEquals("at last", asked.reply().content());
    assertEquals(List.of(), asked.followups());
  }

  @Test
  void whatIsForTheCallerIsHiddenFromTheFirstWordOn() throws InterruptedException {
    Interaction asked = asked("help");
    time.pass(Interactions.SOON);
    assertTrue(asked.acknowledged().ephemeral());
    ready.add(new Reply.Whisper(Post.note("help")));
    assertEquals("help", asked.reply().content());
    assertTrue(asked.reply().ephemeral());
    assertEquals(List.of(), asked.followups());
  }

  @Test
  void aWhisperAfterAPublicFirstWordIsStillAWhisper() throws InterruptedException {
    Interaction asked = asked("ask");
    time.pass(Interactions.SOON);
    asked.acknowledged();
    FakeMessage thinking = asked.original().orElseThrow();
    ready.add(new Reply.Whisper(Post.note("Not in the sources.")));
    FakeMessage whisper = asked.awaitFollowups(1).getFirst();
    assertEquals("Not in the sources.", whisper.content());
    assertTrue(whisper.ephemeral());
    assertTrue(thinking.deleted());
    assertEquals(List.of(), clio.general.fromBot());
  }

  @Test
  void whatIsSaidToAllAfterAHiddenFirstWordIsSeenByAll() throws InterruptedException {
    Interaction asked = asked("help");
    time.pass(Interactions.SOON);
    asked.acknowledged();
    ready.add(new Reply.Say(Post.note("for all")));
    FakeMessage said = asked.awaitFollowups(1).getFirst();
    assertFalse(said.ephemeral());
    assertEquals("for all", clio.general.fromBot().getFirst().content());
  }

  @Test
  void lateSilenceTakesTheFirstWordAway() throws InterruptedException {
    Interaction asked = asked("ask");
    time.pass(Interactions.SOON);
    asked.acknowledged();
    FakeMessage thinking = asked.original().orElseThrow();
    ready.add(new Reply.Silence());
    thinking.awaitDeleted();
    assertEquals(List.of(), clio.general.fromBot());
  }

  @Test
  void aPressThatTakesLongerChangesTheMessageInTheEnd() throws InterruptedException {
    FakeMessage card = card();
    Interaction pressed = clio.discord.press(clio.ada, card, "more");
    begun.await();
    time.pass(Interactions.SOON);
    assertEquals(Interaction.Ack.QUIET, pressed.acknowledged().how());
    ready.add(new Reply.Revise(Post.note("more of it")));
    assertEquals("more of it", card.awaitEdits(1).content());
    assertEquals(List.of(), pressed.followups());
  }

  @Test
  void aPressCanBeAnsweredLateForAllAndForOne() throws InterruptedException {
    FakeMessage card = card();
    Interaction pressed = clio.discord.press(clio.ada, card, "more");
    begun.await();
    time.pass(Interactions.SOON);
    pressed.acknowledged();
    ready.add(new Reply.Say(Post.note("shared")));
    assertFalse(pressed.awaitFollowups(1).getFirst().ephemeral());
    Interaction again = clio.discord.press(clio.ada, card, "more");
    clio.received();
    ready.add(new Reply.Whisper(Post.note("why")));
    assertTrue(again.reply().ephemeral());
    assertEquals(0, card.edits());
  }

  private FakeMessage card() {
    Post post = new Post(Post.note("an answer").message(), List.of(ClioOnDiscord.step("more")));
    clio.platform.post(
        People.chat(Long.toString(clio.general.id())), post, dev.clio.bot.chat.Sending.NOW);
    return clio.general.awaitFromBot(1).getFirst();
  }
}
