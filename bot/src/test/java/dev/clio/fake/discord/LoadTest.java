package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many people at once: nothing is lost, and what is old is forgotten. */
final class LoadTest {
  private static final int CALLS = 300;
  private static final int AT_ONCE = 8;

  @Test
  void everyCallIsAnsweredInTime() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start(Setup.load());
        Bot bot = Bot.on(discord, new Tutor())) {
      Tutor.register(bot.jda());
      FakeUser ada = discord.user("ada");
      FakeChannel general = discord.guild("School", ada).channel("general");
      var answered = new AtomicInteger();
      var window = new Semaphore(AT_ONCE);
      try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < CALLS; i++) {
          String words = "w" + i;
          window.acquire();
          people.execute(
              () -> {
                Interaction asked = discord.slash(ada, general, "say", Option.of("words", words));
                assertEquals(words, asked.reply().content());
                assertTrue(
                    asked.acknowledged().after().compareTo(Interaction.TIME_TO_ACKNOWLEDGE) <= 0);
                answered.incrementAndGet();
                window.release();
              });
        }
      }
      assertEquals(CALLS, answered.get());
    }
  }

  @Test
  void whatIsOldIsForgotten() {
    try (FakeDiscord discord = FakeDiscord.start(Setup.load())) {
      FakeUser ada = discord.user("ada");
      FakeChannel general = discord.guild("School", ada).channel("general");
      for (int i = 0; i < Setup.load().kept() + 10; i++) {
        discord.message(ada, general, "m" + i);
      }
      assertEquals(Setup.load().kept(), general.messages().size());
      assertEquals("m10", general.messages().getFirst().content());
    }
  }
}
