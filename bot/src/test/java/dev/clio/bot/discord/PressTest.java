package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.Text;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.FakeUser;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Modal;
import dev.clio.fake.discord.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons and forms. */
final class PressTest {
  private static final Call MORE = Call.of("ask").with("part", "whole").with("question", "When?");
  private static final Call REPORT = Call.of("ask").with("part", "report");
  private static final Action ASK_WHY =
      new Action("report", REPORT, Optional.of(new Action.Blank("why", "What is wrong?", 200)));
  private static final Post ANSWER =
      new Post(
          new Message.Note(Text.of("1922")), List.of(new Action("more context", MORE), ASK_WHY));

  private static final Inbox REVISING = incoming -> new Reply.Revise(Post.note("in 1922, ..."));

  @Test
  void aPressChangesTheMessage() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(REVISING)) {
      FakeMessage card = post(clio, ANSWER);
      Interaction pressed = clio.discord.press(clio.ada, card, "more context");
      assertEquals(Interaction.Ack.UPDATE, pressed.acknowledged().how());
      assertEquals("in 1922, ...", card.awaitEdits(1).content());
      assertEquals(List.of(), card.buttons());
      Incoming.Called called = clio.called();
      assertEquals(MORE, called.call());
      assertEquals(
          new Incoming.On(new MessageRef(chat(clio), Long.toString(card.id())), Optional.of(MORE)),
          called.on().orElseThrow());
    }
  }

  @Test
  void buttonsWorkAfterARestart() {
    ClioOnDiscord.Plan plan = ClioOnDiscord.Plan.usual();
    try (ClioOnDiscord before = plan.start(REVISING)) {
      FakeMessage card = post(before, ANSWER);
      before.platform.close();
      DiscordPlatform after =
          new DiscordPlatform(
              new DiscordSettings(
                  plan.token(),
                  Optional.of(before.discord.api()),
                  Optional.of(before.discord.gatewayUrl()),
                  java.util.Set.of(),
                  java.util.Set.of()),
              before.shelf,
              before.timers(),
              new java.util.Random(8),
              before.fatal::add);
      after.open(ClioOnDiscord.MENU, REVISING);
      before.discord.gateway().awaitIdentified(2);
      before.discord.press(before.ada, card, "more context");
      assertEquals("in 1922, ...", card.awaitEdits(1).content());
      after.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a:never-put-there", "a:", "zz", "q:999:x", "q:-1:x", "drop table", "w: ", ":::"})
  void aForgedOrForgottenIdIsRefusedPolitely(String id) {
    try (ClioOnDiscord clio = ClioOnDiscord.start(REVISING)) {
      FakeMessage card = post(clio, ANSWER);
      Interaction pressed = clio.discord.forge(clio.ada, card, id);
      assertEquals("That button is too old. Please ask again.", pressed.reply().content());
      assertTrue(pressed.reply().ephemeral());
      assertEquals(0, card.edits());
      assertTrue(clio.received.isEmpty());
    }
  }

  @Test
  void onlyTheRightsOfWhoeverPressesCount() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(incoming -> new Reply.Silence())) {
      FakeMessage card = post(clio, ANSWER);
      clio.discord.press(clio.head, card, "more context").acknowledged();
      assertEquals(Role.ADMIN, clio.called().as());
      clio.discord.press(clio.ada, card, "more context").acknowledged();
      assertEquals(Role.ANYONE, clio.called().as());
    }
  }

  @Test
  void aPrivateAnswerIsSharedWithEveryone() {
    Post offer =
        new Post(
            new Message.Note(Text.of("just for you")),
            List.of(new Action("share with everyone", MORE)));
    Inbox inbox =
        incoming ->
            incoming instanceof Incoming.Called called && called.on().isPresent()
                ? new Reply.Say(Post.note("for everyone"))
                : new Reply.Whisper(offer);
    try (ClioOnDiscord clio = ClioOnDiscord.start(inbox)) {
      Interaction asked =
          clio.discord.slash(clio.ada, clio.general, "ask", Option.of("question", "When?"));
      assertTrue(asked.reply().ephemeral());
      Interaction shared = clio.discord.press(clio.ada, asked.reply(), "share with everyone");
      assertFalse(shared.reply().ephemeral());
      assertEquals("for everyone", clio.general.awaitFromBot(1).getFirst().content());
      clio.received();
      MessageRef hidden = clio.called().on().orElseThrow().message();
      assertEquals(
          dev.clio.bot.chat.Posted.Reason.GONE,
          assertInstanceOf(
                  dev.clio.bot.chat.Posted.Failed.class,
                  clio.platform.revise(hidden, Post.note("not aloud")))
              .reason());
      assertEquals(1, clio.general.fromBot().size());
    }
  }

  @Test
  void aWhisperAndSilenceLeaveTheMessageAlone() {
    List<Reply> replies =
        new java.util.concurrent.CopyOnWriteArrayList<>(
            List.of(new Reply.Whisper(Post.note("because")), new Reply.Silence()));
    try (ClioOnDiscord clio = ClioOnDiscord.start(incoming -> replies.removeFirst())) {
      FakeMessage card = post(clio, ANSWER);
      Interaction why = clio.discord.press(clio.ada, card, "more context");
      assertTrue(why.reply().ephemeral());
      Interaction silent = clio.discord.press(clio.ada, card, "more context");
      assertEquals(Interaction.Ack.QUIET, silent.acknowledged().how());
      assertEquals(0, card.edits());
      assertEquals(1, clio.general.fromBot().size());
    }
  }

  @Test
  void whatAStepLacksIsAskedForByAForm() {
    try (ClioOnDiscord clio =
        ClioOnDiscord.start(incoming -> new Reply.Whisper(Post.note("Thank you.")))) {
      FakeMessage card = post(clio, ANSWER);
      Modal form = clio.discord.press(clio.ada, card, "report").modal();
      assertEquals("report", form.title());
      assertEquals(List.of("What is wrong?"), form.labels());
      assertTrue(clio.received.isEmpty());
      Interaction sent = clio.discord.submit(form, "The year is wrong");
      assertEquals("Thank you.", sent.reply().content());
      Incoming.Called called = clio.called();
      assertEquals(REPORT.with("why", "The year is wrong"), called.call());
      assertEquals(Optional.of(MORE), called.on().orElseThrow().about());
    }
  }

  @Test
  void aFormCanChangeTheMessageThatItCameFrom() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(REVISING)) {
      FakeMessage card = post(clio, ANSWER);
      Modal form = clio.discord.press(clio.ada, card, "report").modal();
      clio.discord.submit(form, "The year is wrong");
      assertEquals("in 1922, ...", card.awaitEdits(1).content());
    }
  }

  @Test
  void choicesAreVotes() {
    Message question =
        new Message.Question(
            new QuestionId("round-3"),
            Text.of("Where?"),
            new Answering.PickOne(List.of("Rapallo", "Genoa"), new Answering.AtTheEnd()),
            Instant.parse("2026-08-23T09:00:00Z"));
    try (ClioOnDiscord clio =
        ClioOnDiscord.start(incoming -> new Reply.Whisper(Post.note("B it is.")))) {
      FakeMessage card = post(clio, Post.of(question));
      FakeUser bob = clio.discord.user("bob");
      clio.school.join(bob);
      Interaction voted = clio.discord.press(bob, card, "B ●");
      assertEquals("B it is.", voted.reply().content());
      Incoming.Voted vote = assertInstanceOf(Incoming.Voted.class, clio.received());
      assertEquals(new QuestionId("round-3"), vote.question());
      assertEquals(1, vote.choice());
      assertEquals("bob", vote.by().name());
    }
  }

  @Test
  void answersInWordsComeThroughAForm() {
    Message question =
        new Message.Question(
            new QuestionId("round-4"),
            Text.of("Who signed?"),
            new Answering.TypeIn(),
            Instant.parse("2026-08-23T09:00:00Z"));
    try (ClioOnDiscord clio =
        ClioOnDiscord.start(incoming -> new Reply.Whisper(Post.note("Noted.")))) {
      FakeMessage card = post(clio, Post.of(question));
      Modal form = clio.discord.press(clio.ada, card, "Answer").modal();
      Interaction sent = clio.discord.submit(form, Map.of(form.fields().getFirst(), " Chicherin "));
      assertEquals("Noted.", sent.reply().content());
      Incoming.Answered answer = assertInstanceOf(Incoming.Answered.class, clio.received());
      assertEquals("Chicherin", answer.words());
      assertEquals(new QuestionId("round-4"), answer.question());
    }
  }

  private static ChatRef chat(ClioOnDiscord clio) {
    return People.chat(Long.toString(clio.general.id()));
  }

  private static FakeMessage post(ClioOnDiscord clio, Post post) {
    clio.platform.post(chat(clio), post, Sending.NOW);
    return clio.general.awaitFromBot(1).getFirst();
  }
}
