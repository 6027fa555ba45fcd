package dev.clio.bot.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.FakeUser;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Option;
import dev.clio.fake.discord.Setup;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.Press;
import dev.clio.fake.telegram.User;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class of which half is on Discord and half on Telegram plays one round together: everything
 * that is sent is as the platforms want it, and the scores are those that the log yields. With
 * {@code -Dclio.campaign=true} sixty people and twenty questions, else a few.
 */
final class QuizNightTest {
  private static final int PUPILS = Boolean.getBoolean("clio.campaign") ? 30 : 8;
  private static final int QUESTIONS = Boolean.getBoolean("clio.campaign") ? 20 : 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String HINT = "Hint (half the points)";
  private static final Pattern CODE = Pattern.compile("/quiz link ([a-z0-9]+)");

  @TempDir Path home;

  private final SplittableRandom luck = new SplittableRandom(1962);
  private final List<FakeUser> here = new ArrayList<>();
  private final List<User> there = new ArrayList<>();

  @Test
  void aNightOnBothPlatforms() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start(Setup.usual().patient(PATIENCE));
        FakeTelegram telegram = FakeTelegram.start();
        Evening evening =
            new Evening(home, discord, telegram)
                .reading(QuizSeeds.write(home, QUESTIONS))
                .begin("limits:\n  questions-per-minute: 1000\n")) {
      FakeUser teacher = discord.user("teacher");
      var school = discord.guild("School", teacher);
      FakeChannel room = school.channel("history");
      User other = telegram.user("Mr Other");
      for (int i = 0; i < PUPILS; i++) {
        FakeUser pupil = discord.user("pupil" + i);
        school.join(pupil);
        here.add(pupil);
        there.add(telegram.user("Pupil " + i));
      }
      Chat group = telegram.supergroup("History", there.toArray(User[]::new));
      group.joins(other);
      discord
          .slash(
              teacher,
              room,
              "quiz start",
              Option.of("questions", QUESTIONS),
              Option.of("seconds", 30),
              Option.of("mode", "class"),
              Option.of("scoring", "speed"),
              Option.of("pace", "host"))
          .reply();
      FakeChannel thread = room.awaitThreads(1).getFirst();
      FakeMessage lobby = thread.awaitFromBot(1).getFirst();
      FakeMessage told = discord.slash(teacher, thread, "quiz link").reply();
      Matcher code = CODE.matcher(told.text());
      assertTrue(code.find(), told::text);
      other.types(group, "/quiz_link " + code.group(1));
      ChatMessage gathering = group.awaitMessage(message -> message.buttons().contains("Join"));
      here.forEach(pupil -> discord.press(pupil, lobby, "Join").reply());
      there.forEach(pupil -> pupil.presses(gathering, "Join").awaitToast(PATIENCE));
      discord.press(teacher, lobby, "Start").reply();
      for (int number = 1; number <= QUESTIONS; number++) {
        play(number, discord, thread, group);
        FakeMessage reveal = await(thread, "Why my points?", number);
        if (number < QUESTIONS) {
          discord.press(teacher, reveal, "Next").reply();
        }
      }
      Evening.await(
          "the end on Discord",
          () ->
              thread.fromBot().stream().anyMatch(message -> message.text().contains(": the end")));
      group.awaitMessage(message -> message.text().contains(": the end"));
      assertEquals(List.of(), evening.violations());
    }
    ScoreSheet sheet = ScoreSheet.of(home).getFirst();
    assertEquals(2 * PUPILS, sheet.kept().size());
    assertEquals(sheet.counted(), sheet.kept());
  }

  /** Everybody answers, some think again. */
  private void play(int number, FakeDiscord discord, FakeChannel thread, Chat group) {
    String head = number + "/" + QUESTIONS;
    FakeMessage onDiscord = await(thread, HINT, number);
    ChatMessage onTelegram = group.awaitMessage(message -> message.text().startsWith(head));
    List<Interaction> answers = new ArrayList<>();
    List<Press> presses = new ArrayList<>();
    for (int i = 0; i < PUPILS; i++) {
      for (int times = luck.nextInt(1, 3); times > 0; times--) {
        answers.add(
            discord.press(
                here.get(i), onDiscord, onDiscord.buttons().get(luck.nextInt(4)).label()));
        presses.add(there.get(i).presses(onTelegram, onTelegram.buttons().get(luck.nextInt(4))));
      }
    }
    answers.forEach(Interaction::reply);
    presses.forEach(press -> press.awaitToast(PATIENCE));
  }

  /** The message of that number among those with a button. */
  private static FakeMessage await(FakeChannel thread, String label, int number) {
    Evening.await(label + " " + number, () -> offering(thread, label).size() >= number);
    return offering(thread, label).get(number - 1);
  }

  private static List<FakeMessage> offering(FakeChannel thread, String label) {
    return thread.fromBot().stream().filter(one -> one.labels().contains(label)).toList();
  }
}
