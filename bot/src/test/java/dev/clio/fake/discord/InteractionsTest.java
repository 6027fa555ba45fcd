package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do, with the real JDA on the other side. */
final class InteractionsTest {
  private static final FakeDiscord DISCORD = FakeDiscord.start();
  private static final FakeUser ADA = DISCORD.user("ada");
  private static final FakeUser BEN = DISCORD.user("ben");
  private static final FakeGuild SCHOOL = DISCORD.guild("School", ADA).join(BEN);
  private static final FakeChannel GENERAL = SCHOOL.channel("general");
  private static Optional<Bot> bot = Optional.empty();

  @BeforeAll
  static void start() throws InterruptedException {
    bot = Optional.of(Bot.on(DISCORD, new Tutor()));
    Tutor.register(bot.get().jda());
  }

  @AfterAll
  static void end() {
    bot.ifPresent(Bot::close);
    DISCORD.close();
  }

  @Test
  void aDeferredAnswerIsAsPrivateAsItsDeferral() {
    Interaction asked = DISCORD.slash(BEN, GENERAL, "ask", Option.of("question", "When?"));
    assertEquals("GUILD: When?", asked.reply().content());
    assertEquals(Interaction.Ack.THINKING, asked.acknowledged().how());
    assertTrue(asked.acknowledged().ephemeral());
    assertTrue(asked.reply().ephemeral());
    assertEquals(0, asked.reply().edits());
    assertEquals("and more", asked.awaitFollowups(1).getFirst().content());
    assertFalse(GENERAL.messages().contains(asked.reply()));
  }

  @Test
  void anAnswerAtOnceStandsInTheChannel() {
    Interaction said = DISCORD.slash(BEN, GENERAL, "say", Option.of("words", "Hello"));
    assertEquals("Hello", said.reply().content());
    assertEquals(Interaction.Ack.MESSAGE, said.acknowledged().how());
    assertTrue(GENERAL.fromBot().contains(said.reply()));
  }

  @Test
  void aPublicDeferralCanGiveWayToAPrivateAnswer() {
    Interaction moved = DISCORD.slash(BEN, GENERAL, "move");
    FakeMessage answer = moved.awaitFollowups(1).getFirst();
    assertEquals("just for you", answer.content());
    assertTrue(answer.ephemeral());
    assertTrue(moved.original().orElseThrow().deleted());
  }

  @Test
  void commandsOfAFamily() {
    assertEquals("none", DISCORD.slash(BEN, GENERAL, "sources list").reply().content());
    assertThrows(IllegalArgumentException.class, () -> DISCORD.slash(BEN, GENERAL, "sources burn"));
    assertThrows(IllegalArgumentException.class, () -> DISCORD.slash(BEN, GENERAL, "ask"));
  }

  @Test
  void inPrivateWithTheBot() {
    FakeChannel direct = DISCORD.direct(ADA);
    Interaction asked = DISCORD.slash(ADA, direct, "ask", Option.of("question", "Who?"));
    assertEquals("BOT_DM: Who?", asked.reply().content());
  }

  @Test
  void whereTheBotIsNoMember() {
    FakeGuild club = DISCORD.guildWithoutBot("Club", ADA);
    FakeChannel hall = club.channel("hall");
    assertEquals(
        "GUILD: Who?",
        DISCORD.slash(ADA, hall, "ask", Option.of("question", "Who?")).reply().content());
    FakeChannel two = DISCORD.between(ADA, BEN);
    assertEquals(
        "PRIVATE_CHANNEL: Who?",
        DISCORD.slash(ADA, two, "ask", Option.of("question", "Who?")).reply().content());
  }

  @Test
  void suggestions() {
    Interaction typing = DISCORD.autocomplete(BEN, GENERAL, "ask", "question", "Who was");
    assertEquals(
        List.of(
            new Interaction.Choice("Who was first?", "Who was first?"),
            new Interaction.Choice("Else?", "Else?")),
        typing.choices());
    assertThrows(
        IllegalArgumentException.class,
        () -> DISCORD.autocomplete(BEN, GENERAL, "say", "words", "x"));
  }

  @Test
  void aButtonEditsItsMessage() {
    FakeMessage shown = buttons();
    assertEquals(List.of("Edit", "Quiet", "Form", "Off"), shown.labels());
    Interaction press = DISCORD.press(BEN, shown, "Edit");
    assertEquals(Interaction.Ack.UPDATE, press.acknowledged().how());
    assertEquals("Edited", shown.awaitEdits(1).content());
    assertEquals(List.of(), shown.buttons());
    assertEquals(shown, press.reply());
  }

  @Test
  void aButtonIsAcknowledgedQuietly() {
    FakeMessage shown = buttons();
    Interaction press = DISCORD.press(BEN, shown, "quiet");
    assertEquals(Interaction.Ack.QUIET, press.acknowledged().how());
    assertEquals("Quietly edited", shown.awaitEdits(1).content());
  }

  @Test
  void onlyWhatStandsThereCanBePressed() {
    FakeMessage shown = buttons();
    assertThrows(IllegalArgumentException.class, () -> DISCORD.press(BEN, shown, "Other"));
    assertThrows(IllegalStateException.class, () -> DISCORD.press(BEN, shown, "Off"));
    Interaction forged = DISCORD.forge(BEN, shown, "made-up");
    assertEquals("This button is too old", forged.reply().content());
    FakeMessage whisper = forged.reply();
    assertThrows(IllegalStateException.class, () -> DISCORD.forge(ADA, whisper, "made-up"));
  }

  @Test
  void aForm() {
    Modal form = DISCORD.press(BEN, buttons(), "Form").modal();
    assertEquals("Fill in", form.title());
    assertEquals(List.of("Answer"), form.labels());
    Interaction sent = DISCORD.submit(form, "42");
    assertEquals("You wrote 42", sent.reply().content());
    assertThrows(IllegalArgumentException.class, () -> DISCORD.submit(form, ""));
  }

  @Test
  void aMenuOfChoices() {
    Interaction chosen = DISCORD.select(BEN, buttons(), "menu", "2");
    assertEquals("You chose [2]", chosen.reply().content());
  }

  @Test
  void theMenuOfAMessage() {
    FakeMessage claim = DISCORD.message(ADA, GENERAL, "It was in 1789.");
    Interaction asked = DISCORD.contextMenu(BEN, claim, "What do the sources say?");
    assertEquals("About: It was in 1789.", asked.reply().content());
  }

  @Test
  void aFileForACommand() {
    FakeFile file =
        new FakeFile("notes.txt", "text/plain", "Bonjour".getBytes(StandardCharsets.UTF_8));
    Interaction read = DISCORD.slash(BEN, GENERAL, "file", Option.of("file", file));
    assertEquals("notes.txt says Bonjour", read.reply().content());
  }

  @Test
  void followupsInOrder() {
    Interaction many = DISCORD.slash(BEN, GENERAL, "many", Option.of("count", 5));
    assertEquals(
        List.of("1", "2", "3", "4", "5"),
        many.awaitFollowups(5).stream().map(FakeMessage::content).toList());
  }

  @Test
  void embedsAndPictures() {
    FakeMessage rich = DISCORD.slash(BEN, GENERAL, "rich").reply();
    assertEquals("Title\nWords\nName\nValue", rich.text());
    assertEquals("map.png", rich.files().getFirst().name());
    assertEquals(3, rich.files().getFirst().bytes().length);
    assertEquals(List.of("Source"), rich.labels());
  }

  @Test
  void componentsOfTheSecondKind() {
    FakeMessage second = DISCORD.slash(BEN, GENERAL, "second").reply();
    assertEquals("First\nSecond", second.text());
    assertEquals("a.txt", second.files().getFirst().name());
    assertEquals(
        second.json().at("/attachments/0/url"),
        second.json().at("/components/0/components/3/file/url"));
  }

  private static FakeMessage buttons() {
    return DISCORD.slash(BEN, GENERAL, "buttons").reply();
  }
}
