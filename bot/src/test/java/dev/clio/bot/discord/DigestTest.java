package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Dot;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.Text;
import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.Fault;
import dev.clio.fake.discord.Option;
import dev.clio.fake.discord.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What comes by itself: with a picture, without a sound, and once. */
final class DigestTest {
  private static final Inbox SILENT = incoming -> new Reply.Silence();

  private static Post digest() {
    Quotation pact =
        new Quotation(
            Optional.of("1939 · 87 years ago"),
            Text.of("").strong("The pact").plain("\nIn Moscow, at night."),
            "A History (1990)",
            Optional.empty(),
            List.of());
    return new Post(
            new Message.Cited(Text.of("").strong("23 August"), List.of(pact, pact)),
            List.of(new Action("Ask about 1939", Call.of("ask").with("question", "pact"))))
        .with(Dot.picture());
  }

  private static ChatRef chat(FakeChannel channel) {
    return People.chat(Long.toString(channel.id()));
  }

  private static Sending once(Optional<Instant> begun, AtomicInteger asked) {
    return Sending.digest(
        false,
        new Sending.Once(
            "digest 2026-08-23",
            () -> {
              asked.incrementAndGet();
              return begun;
            }));
  }

  private static Posted.Reason failed(Posted posted) {
    return assertInstanceOf(Posted.Failed.class, posted).reason();
  }

  @Test
  void aPictureStandsUnderTheWordsAndIsDescribed() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      clio.platform.post(chat(clio.general), digest(), Sending.NOW);

      FakeMessage message = clio.general.awaitFromBot(1).getFirst();
      assertArrayEquals(Dot.picture().png().toArray(), message.files().getFirst().bytes());
      assertEquals("a dot", message.json().at("/attachments/0/description").asText());
      List<JsonNode> embeds = message.embeds();
      assertEquals(2, embeds.size());
      assertTrue(embeds.getLast().at("/image/url").asText().endsWith("/picture.png"), embeds + "");
      assertTrue(embeds.getFirst().at("/image").isMissingNode());
      assertEquals(List.of("Ask about 1939"), message.labels());
    }
  }

  @Test
  void aPictureGoesWithNotesAndRepliesToo() {
    Post note = Post.note("look").with(Dot.picture());
    try (ClioOnDiscord clio = ClioOnDiscord.start(incoming -> new Reply.Say(note))) {
      FakeMessage shown =
          clio.discord.slash(clio.ada, clio.general, "ask", Option.of("question", "who?")).reply();

      assertEquals("look", shown.content());
      assertEquals(1, shown.files().size());
      assertTrue(shown.embeds().getFirst().at("/image/url").asText().endsWith("/picture.png"));
    }
  }

  @Test
  void whatIsRevisedLosesItsPicture() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      Posted posted = clio.platform.post(chat(clio.general), digest(), Sending.NOW);
      FakeMessage message = clio.general.awaitFromBot(1).getFirst();

      clio.platform.revise(
          assertInstanceOf(Posted.Done.class, posted).message(), Post.note("words alone"));

      assertEquals("words alone", message.awaitEdits(1).content());
      assertEquals(List.of(), message.files());
    }
  }

  @Test
  void noDeviceRingsForASilentOne() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      Sending silent = Sending.digest(true, new Sending.Once("a", Sending.Beginning.FORGOTTEN));
      clio.platform.post(chat(clio.general), digest(), silent);
      clio.platform.post(chat(clio.general), digest(), Sending.NOW);

      List<FakeMessage> messages = clio.general.awaitFromBot(2);
      assertEquals(1 << 12, messages.getFirst().json().path("flags").asInt());
      assertEquals(0, messages.getLast().json().path("flags").asInt());
    }
  }

  @Test
  void itIsRememberedOnceAndBeforeAnythingIsSent() {
    try (ClioOnDiscord clio = ClioOnDiscord.Plan.usual().inAHurry().start(SILENT)) {
      AtomicInteger asked = new AtomicInteger();
      Sending once =
          Sending.digest(
              false,
              new Sending.Once(
                  "a",
                  () -> {
                    asked.incrementAndGet();
                    assertEquals(0, clio.discord.requests("POST channels/{}/messages"));
                    return Optional.empty();
                  }));
      clio.discord
          .faults()
          .next("POST channels/{}/messages", new Fault.AnswerLost(), new Fault.Status(500));

      assertInstanceOf(Posted.Done.class, clio.platform.post(chat(clio.general), digest(), once));
      assertEquals(1, asked.get());
      assertEquals(1, clio.general.fromBot().size());
    }
  }

  @Test
  void whatCannotBeRememberedIsNotSent() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      Sending broken =
          Sending.digest(
              false,
              new Sending.Once(
                  "a",
                  () -> {
                    throw new IllegalStateException("no store");
                  }));
      assertThrows(
          IllegalStateException.class,
          () -> clio.platform.post(chat(clio.general), digest(), broken));
      assertEquals(0, clio.discord.requests("POST channels/{}/messages"));
    }
  }

  @Test
  void whatSomebodyBeganAMomentAgoIsPostedAgainAndStandsOnce() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      Instant now = clio.timers().instant();
      AtomicInteger asked = new AtomicInteger();
      clio.platform.post(chat(clio.general), digest(), once(Optional.empty(), asked));

      Posted again =
          clio.platform.post(
              chat(clio.general), digest(), once(Optional.of(now.minusSeconds(60)), asked));

      assertInstanceOf(Posted.Done.class, again);
      assertEquals(1, clio.general.fromBot().size());
    }
  }

  @Test
  void whatSomebodyBeganLongAgoIsInDoubt() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      Instant before = clio.timers().instant().minus(Doubt.REMEMBERED).minusSeconds(1);

      Posted posted =
          clio.platform.post(
              chat(clio.general), digest(), once(Optional.of(before), new AtomicInteger()));

      assertEquals(Posted.Reason.DOUBTFUL, failed(posted));
      assertEquals(0, clio.discord.requests("POST channels/{}/messages"));
    }
  }

  @Test
  void whatNeverHadAnAnswerIsInDoubt() {
    try (ClioOnDiscord clio = ClioOnDiscord.Plan.usual().inAHurry().start(SILENT)) {
      clio.discord.faults().rate(1, 1, new Fault.Status(500));

      Posted posted =
          clio.platform.post(
              chat(clio.general), digest(), once(Optional.empty(), new AtomicInteger()));

      assertEquals(Posted.Reason.DOUBTFUL, failed(posted));
      clio.discord.faults().none();
    }
  }

  @Test
  void whatIsForbiddenIsKnownNotToStandThere() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      FakeChannel notices = clio.school.channel("notices").deny(Right.SEND_MESSAGES);

      Posted posted =
          clio.platform.post(chat(notices), digest(), once(Optional.empty(), new AtomicInteger()));

      assertEquals(Posted.Reason.FORBIDDEN, failed(posted));
    }
  }

  @Test
  void somebodyIsToldAlone() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(SILENT)) {
      Person ada = new Person(People.DISCORD, Long.toString(clio.ada.id()), "Ada");

      ChatRef alone = clio.platform.direct(ada).orElseThrow();
      clio.platform.post(alone, Post.note("between us"), Sending.NOW);

      assertEquals(
          "between us", clio.discord.direct(clio.ada).awaitFromBot(1).getFirst().content());
      assertEquals(
          Optional.empty(), clio.platform.direct(new Person(People.DISCORD, "1", "Nobody")));
    }
  }
}
