package dev.clio.bot.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.FakeUser;
import dev.clio.fake.discord.Option;
import dev.clio.fake.discord.Setup;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.User;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clio is killed at random while people ask, and started again: old buttons work, the store opens,
 * and no question is answered twice. What Telegram handed over is answered by the next process;
 * only where Clio died after it had begun to send and before it knew that it had sent, it stays
 * silent, since Telegram cannot be asked. A command on Discord that was not acknowledged is lost
 * with the process, and Discord says so to whoever gave it.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
final class KilledTest {
  private static final int KILLS = Boolean.getBoolean("clio.campaign") ? 50 : 2;
  private static final int ASKERS = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path home;

  @Test
  void buttonsLiveOnAndNothingIsAnsweredTwice() throws Exception {
    SplittableRandom luck = new SplittableRandom(1939);
    try (FakeDiscord discord = FakeDiscord.start(Setup.usual().patient(PATIENCE));
        FakeTelegram telegram = FakeTelegram.start()) {
      FakeUser teacher = discord.user("teacher");
      FakeChannel room = discord.guild("School", teacher).channel("history");
      User ada = telegram.user("ada");
      FakeMessage oldOnDiscord;
      ChatMessage oldOnTelegram;
      OtherProcess clio = OtherProcess.start(home, discord, telegram);
      try {
        Option question = Option.of("question", Crowd.question(0));
        oldOnDiscord = discord.slash(teacher, room, "ask", question).reply();
        oldOnTelegram = ada.types(Crowd.question(0)).awaitReply(PATIENCE);
        int unanswered = 0;
        for (int kill = 0; kill < KILLS; kill++) {
          Crowd crowd = new Crowd(discord, telegram, ASKERS);
          List<Integer> asked = traffic(crowd, luck);
          clio.kill();
          clio = OtherProcess.start(home, discord, telegram);
          FakeMessage turned = discord.press(teacher, oldOnDiscord, "next source").reply();
          assertEquals(oldOnDiscord.id(), turned.id());
          ada.presses(oldOnTelegram, "next source").awaitToast(PATIENCE);
          unanswered += checkAnswers(crowd, asked);
        }
        System.getLogger("together")
            .log(
                System.Logger.Level.INFO,
                "{0} kills, {1} questions on Telegram died in the middle of their answer",
                KILLS,
                unanswered);
        assertEquals(0, clio.stop() & ~143, "ends in order");
      } finally {
        clio.kill();
      }
      assertEquals(List.of(), discord.violations());
      assertEquals(List.of(), telegram.violations());
    }
  }

  /** Questions one after the other for a moment, on both platforms; how many each asked. */
  private static List<Integer> traffic(Crowd crowd, SplittableRandom luck) {
    List<Integer> asked = new ArrayList<>();
    int rounds = luck.nextInt(1, 4);
    for (int person = 0; person < ASKERS; person++) {
      for (int i = 0; i < rounds; i++) {
        crowd.asksOnTelegram(person, i);
        crowd.asksOnDiscord(person, i);
      }
      asked.add(rounds);
      LockSupport.parkNanos(luck.nextLong(5_000_000));
    }
    LockSupport.parkNanos(luck.nextLong(TimeUnit.MILLISECONDS.toNanos(60)));
    return asked;
  }

  /**
   * Every question on Telegram is answered once, or not at all where its answer was cut off: of
   * each chat one at most, since a chat's answers are sent one after the other.
   */
  private static int checkAnswers(Crowd crowd, List<Integer> asked) {
    int unanswered = 0;
    for (int person = 0; person < asked.size(); person++) {
      int who = person;
      // Answered in order, after all that was asked before: then nothing more is to come.
      crowd.callsForHelp(who);
      int told = crowd.toldOnTelegram(who).size();
      assertTrue(told <= asked.get(who) + 1, () -> "answered twice: " + crowd.toldOnTelegram(who));
      int missing = asked.get(who) + 1 - told;
      assertTrue(missing <= 1, () -> "more than the one that was being sent: " + missing);
      unanswered += missing;
    }
    return unanswered;
  }
}
