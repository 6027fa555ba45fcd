package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.chat.Text;
import dev.clio.bot.chat.Upload;
import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeFile;
import dev.clio.fake.discord.FakeGuild;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.FakeUser;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Option;
import dev.clio.fake.discord.Right;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Commands from Discord's menus. */
final class SlashTest {
  private static final Option WHEN = Option.of("question", "When?");

  @Test
  void aQuestionIsAnsweredInOneWord() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(saying("1922"))) {
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertEquals("1922", asked.reply().content());
      assertFalse(asked.reply().ephemeral());
      assertEquals(Interaction.Ack.MESSAGE, asked.acknowledged().how());
      Incoming.Called called = clio.called();
      assertEquals(new Call("ask", Map.of("question", "When?")), called.call());
      assertEquals(Role.ANYONE, called.as());
      assertEquals(Locale.US, called.language());
      assertEquals("ada", called.by().name());
      assertEquals(Long.toString(clio.ada.id()), called.by().account());
      assertEquals(
          Place.in(
              new ServerRef(People.DISCORD, Long.toString(clio.school.id())),
              People.chat(Long.toString(clio.general.id()))),
          called.in());
    }
  }

  @Test
  void aWhisperIsSeenByTheCallerAlone() {
    Inbox whisper = new Inbox(new Reply.Whisper(Post.note("Not in the sources.")));
    try (ClioOnDiscord clio = ClioOnDiscord.start(whisper)) {
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertTrue(asked.reply().ephemeral());
      assertEquals(List.of(), clio.general.fromBot());
    }
  }

  @Test
  void silenceLeavesNothingBehind() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(new Inbox(new Reply.Silence()))) {
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      FakeMessage thinking = asked.original().orElseGet(() -> awaitOriginal(asked));
      thinking.awaitDeleted();
      assertTrue(asked.acknowledged().ephemeral());
    }
  }

  private static FakeMessage awaitOriginal(Interaction asked) {
    asked.acknowledged();
    return asked.original().orElseThrow();
  }

  @Test
  void whatHasNothingToReviseIsSaid() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(new Inbox(new Reply.Revise(Post.note("new"))))) {
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertEquals("new", asked.reply().content());
    }
  }

  @Test
  void familiesAreSubcommandsAndFilesComeAlong() throws IOException {
    try (ClioOnDiscord clio = ClioOnDiscord.start(saying("added"))) {
      clio.school.join(clio.ada, clio.school.role("Teacher"));
      FakeFile notes = new FakeFile("notes.md", "text/markdown", bytes("# Rapallo"));
      Interaction added =
          clio.discord.slash(
              clio.ada,
              clio.general,
              "sources add",
              Option.of("file", notes),
              Option.of("kind", "essay"),
              Option.of("from", 12));
      added.acknowledged();
      Incoming.Called called = clio.called();
      assertEquals(
          new Call("sources add", Map.of("file", "notes.md", "kind", "essay", "from", "12")),
          called.call());
      assertEquals(Role.HOST, called.as());
      Upload upload = called.upload().orElseThrow();
      assertEquals("notes.md", upload.name());
      assertEquals(9, upload.size());
      try (InputStream content = upload.content().open()) {
        assertEquals("# Rapallo", new String(content.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void optionsAreCompletedWhileTheyAreTyped() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(saying("unused"))) {
      List<Interaction.Choice> choices =
          clio.discord
              .autocomplete(clio.ada, clio.general, "ask", "question", "who signed in")
              .choices();
      assertEquals(
          List.of(
              new Interaction.Choice("who signed in 1922?", "who signed in 1922?"),
              new Interaction.Choice("Who?", "Who?")),
          choices);
      assertEquals(
          2,
          clio.discord
              .autocomplete(clio.ada, clio.general, "sources remove", "source", "")
              .choices()
              .size());
      assertTrue(clio.received.isEmpty());
    }
  }

  @Test
  void theMenuOfAMessageAsksAboutItsWords() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(saying("They say 1922."))) {
      FakeUser bob = clio.discord.user("bob");
      clio.school.join(bob);
      FakeMessage claim = clio.discord.message(bob, clio.general, "Rapallo was in 1923");
      Interaction asked =
          clio.discord.contextMenu(clio.ada, claim, MenuCommands.contextMenuTitle());
      assertEquals("They say 1922.", asked.reply().content());
      Incoming.Called called = clio.called();
      assertEquals(Map.of("question", "Rapallo was in 1923"), called.call().arguments());
      assertEquals("ada", called.by().name());
    }
  }

  @Test
  void theMenuOfAPictureSaysThatThereAreNoWords() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(saying("unused"))) {
      FakeFile picture = new FakeFile("map.png", "image/png", bytes("png"));
      FakeMessage map = clio.discord.message(clio.head, clio.general, "", picture);
      Interaction asked = clio.discord.contextMenu(clio.ada, map, MenuCommands.contextMenuTitle());
      assertEquals("There are no words in that message.", asked.reply().content());
      assertTrue(asked.reply().ephemeral());
      assertTrue(clio.received.isEmpty());
    }
  }

  @Test
  void whoReadsGermanIsAnsweredInGerman() {
    Message.Attachment large =
        new Message.Attachment(
            "all.zip",
            dev.clio.bot.chat.Bytes.of(new byte[DiscordRenderer.LARGEST_FILE + 1]),
            Text.of(""));
    try (ClioOnDiscord clio = ClioOnDiscord.start(new Inbox(new Reply.Say(Post.of(large))))) {
      Interaction asked = clio.discord.slash(clio.ada.speaking("de"), clio.general, "ask", WHEN);
      assertEquals("all.zip hat 10 MB; Discord nimmt höchstens 10 MB.", asked.reply().content());
      assertEquals(Locale.GERMAN, clio.called().language());
    }
  }

  @Test
  void aFileIsSentAlong() {
    Message report =
        new Message.Attachment(
            "report.csv", dev.clio.bot.chat.Bytes.of("a,b\n"), Text.of("The report."));
    try (ClioOnDiscord clio = ClioOnDiscord.start(new Inbox(new Reply.Say(Post.of(report))))) {
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertEquals("The report.", asked.reply().content());
      assertEquals("a,b\n", asked.reply().files().getFirst().text());
    }
  }

  @Test
  void aLongExchangeMovesToAThread() {
    Reply move = new Reply.Move("About Rapallo", Post.note("Let us talk."));
    try (ClioOnDiscord clio = ClioOnDiscord.start(new Inbox(move))) {
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      FakeChannel thread = clio.general.awaitThreads(1).getFirst();
      assertEquals("About Rapallo", thread.name());
      assertEquals("Let us talk.", thread.awaitFromBot(1).getFirst().content());
      assertTrue(asked.reply().ephemeral());
      assertTrue(asked.reply().content().contains("About Rapallo"), asked.reply().content());
      Interaction inside = clio.discord.slash(clio.ada, thread, "ask", WHEN);
      assertEquals("Let us talk.", inside.reply().content());
      Incoming.Called first = clio.called();
      assertTrue(first.in().parent().isEmpty());
      assertEquals(Optional.of(first.in().chat()), clio.called().in().parent());
    }
  }

  @Test
  void whereThreadsAreForbiddenItIsSaidInPlace() {
    Reply move = new Reply.Move("About Rapallo", Post.note("Let us talk."));
    try (ClioOnDiscord clio = ClioOnDiscord.start(new Inbox(move))) {
      clio.general.deny(Right.CREATE_PUBLIC_THREADS);
      Interaction asked = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertEquals("Let us talk.", asked.reply().content());
      assertFalse(asked.reply().ephemeral());
      Interaction direct = clio.discord.slash(clio.ada, clio.discord.direct(clio.ada), "ask", WHEN);
      assertEquals("Let us talk.", direct.reply().content());
    }
  }

  @Test
  void placesAreToldApart() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(saying("here"))) {
      FakeUser bob = clio.discord.user("bob");
      clio.discord.slash(clio.ada, clio.discord.direct(clio.ada), "ask", WHEN).reply();
      Incoming.Called direct = clio.called();
      assertTrue(direct.in().direct());
      assertTrue(direct.in().server().isEmpty());
      assertEquals(Role.ANYONE, direct.as());
      clio.discord.slash(clio.ada, clio.discord.between(clio.ada, bob), "ask", WHEN).reply();
      Incoming.Called between = clio.called();
      assertFalse(between.in().direct());
      assertTrue(between.in().server().isEmpty());
      FakeGuild elsewhere = clio.discord.guildWithoutBot("Elsewhere", bob).join(clio.ada);
      clio.discord.slash(clio.ada, elsewhere.channel("lobby"), "ask", WHEN).reply();
      Incoming.Called guest = clio.called();
      assertEquals(
          Optional.of(new ServerRef(People.DISCORD, Long.toString(elsewhere.id()))),
          guest.in().server());
    }
  }

  @Test
  void rolesComeFromRightsAndNames() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(saying("yes"))) {
      assertEquals(Role.ANYONE, role(clio, clio.ada));
      assertEquals(Role.ADMIN, role(clio, clio.head));
      clio.school.join(clio.ada, clio.school.role("Moderator", Right.MANAGE_MESSAGES));
      assertEquals(Role.HOST, role(clio, clio.ada));
      clio.school.join(clio.ada, clio.school.role("Clio host"));
      assertEquals(Role.HOST, role(clio, clio.ada));
      clio.school.join(clio.ada, clio.school.role("Caretaker", Right.MANAGE_GUILD));
      assertEquals(Role.ADMIN, role(clio, clio.ada));
      clio.school.join(clio.ada);
      assertEquals(Role.ANYONE, role(clio, clio.ada));
    }
  }

  private static Role role(ClioOnDiscord clio, FakeUser user) {
    clio.discord.slash(user, clio.general, "ask", WHEN).reply();
    return clio.called().as();
  }

  @Test
  void aMistakeIsApologisedForAndTheNextIsAnswered() {
    dev.clio.bot.chat.Inbox broken =
        incoming -> {
          if (incoming instanceof Incoming.Called called
              && called.call().arguments().containsValue("When?")) {
            throw new IllegalStateException("a bug, made for this test");
          }
          return new Reply.Say(Post.note("fine"));
        };
    try (ClioOnDiscord clio = ClioOnDiscord.start(broken)) {
      Interaction first = clio.discord.slash(clio.ada, clio.general, "ask", WHEN);
      assertTrue(first.reply().content().startsWith("Sorry"), first.reply().content());
      Option other = Option.of("question", "Who?");
      assertEquals(
          "fine", clio.discord.slash(clio.ada, clio.general, "ask", other).reply().content());
    }
  }

  private static Inbox saying(String words) {
    return new Inbox(new Reply.Say(Post.note(words)));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** Always the same. */
  private record Inbox(Reply reply) implements dev.clio.bot.chat.Inbox {
    @Override
    public Reply receive(Incoming incoming) {
      return reply;
    }
  }
}
