package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.utils.Compression;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sessions of the gateway, with the real JDA on the other side. */
final class SessionsTest {
  private final FakeDiscord discord = FakeDiscord.start();
  private final FakeUser ada = discord.user("ada");
  private final FakeChannel general = discord.guild("School", ada).channel("general");
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  @AfterEach
  void end() {
    discord.close();
  }

  private void hear(GenericEvent event) {
    if (event instanceof MessageReceivedEvent message) {
      heard.add(message.getMessage().getContentRaw());
    }
  }

  private String nextHeard() throws InterruptedException {
    return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
  }

  @Test
  void whatWasMissedIsToldAfterwards() throws Exception {
    try (Bot bot = Bot.on(discord, this::hear)) {
      discord.gateway().kill();
      discord.gateway().awaitSilence();
      discord.message(ada, discord.direct(ada), "while it was away");
      assertEquals("while it was away", nextHeard());
      discord.gateway().awaitResumed(1);
      assertEquals(1, discord.gateway().identified());
      discord.gateway().reconnect();
      discord.gateway().awaitResumed(2);
      discord.gateway().close(4000);
      discord.gateway().awaitResumed(3);
      discord.message(ada, discord.direct(ada), "back again");
      assertEquals("back again", nextHeard());
      assertEquals(JDA.Status.CONNECTED, bot.jda().getStatus());
    }
  }

  @Test
  void anInvalidSessionIsBegunAnew() throws Exception {
    try (Bot bot = Bot.on(discord, this::hear)) {
      discord.gateway().invalidate(false);
      discord.gateway().awaitIdentified(2);
      discord.message(ada, discord.direct(ada), "still there?");
      assertEquals("still there?", nextHeard());
      assertTrue(bot.jda().getGuildById(general.guild().orElseThrow().id()) != null);
    }
  }

  @Test
  void refusedHandshakesAreCounted() throws Exception {
    discord.gateway().refuse(3);
    try (Bot bot = Bot.connecting(discord, Compression.NONE, this::hear)) {
      bot.jda().awaitReady();
      assertEquals(4, discord.gateway().handshakes());
      discord.message(ada, discord.direct(ada), "uncompressed");
      assertEquals("uncompressed", nextHeard());
    }
  }

  @Test
  void anEventCanComeTwice() throws Exception {
    try (Bot bot = Bot.on(discord, this::hear)) {
      discord.gateway().raw("MESSAGE_CREATE", "{\"no\":\"message\"}");
      discord.message(ada, discord.direct(ada), "once or twice");
      discord.gateway().repeat();
      assertEquals("once or twice", nextHeard());
      assertEquals("once or twice", nextHeard());
      assertEquals(JDA.Status.CONNECTED, bot.jda().getStatus());
    }
  }

  @Test
  void wordsAreForThoseTheyAreMeantFor() throws Exception {
    try (Bot bot = Bot.on(discord, this::hear)) {
      discord.message(ada, general, "among us");
      discord.message(ada, general, discord.bot().mention() + " hello");
      assertEquals("", nextHeard());
      assertEquals(discord.bot().mention() + " hello", nextHeard());
      assertEquals(JDA.Status.CONNECTED, bot.jda().getStatus());
    }
  }

  @Test
  void someCodesAreFinal() throws Exception {
    Bot bot = Bot.on(discord, this::hear);
    discord.gateway().close(4014);
    assertTrue(bot.jda().awaitShutdown(10, TimeUnit.SECONDS));
    bot.threads().shutdownNow();
    assertEquals(1, discord.gateway().handshakes());
  }

  @Test
  void privilegedIntentsMustBeSwitchedOn() throws Exception {
    try (FakeDiscord strict = FakeDiscord.start(Setup.usual().withoutPrivilegedIntents())) {
      Bot bot = Bot.connecting(strict, Compression.ZLIB, this::hear, GatewayIntent.MESSAGE_CONTENT);
      assertTrue(bot.jda().awaitShutdown(10, TimeUnit.SECONDS));
      bot.threads().shutdownNow();
      assertEquals(0, strict.gateway().identified());
    }
  }

  @Test
  void withTheIntentAllWordsAreHeard() throws Exception {
    try (Bot bot =
        Bot.connecting(discord, Compression.ZLIB, this::hear, GatewayIntent.MESSAGE_CONTENT)) {
      bot.jda().awaitReady();
      discord.message(ada, general, "among us");
      assertEquals("among us", nextHeard());
    }
  }

  @Test
  void aMuteGatewayLeavesTheBotWaiting() throws Exception {
    discord.gateway().mute(true);
    try (Bot bot = Bot.connecting(discord, Compression.ZLIB, this::hear)) {
      discord.gateway().awaitHandshakes(1);
      assertTrue(bot.jda().getStatus() != JDA.Status.CONNECTED);
      discord.gateway().kill();
      discord.gateway().mute(false);
      bot.jda().awaitReady();
      assertTrue(discord.gateway().identified() > 0);
    }
  }

  @Test
  void aChannelGoes() throws Exception {
    try (Bot bot = Bot.on(discord, this::hear)) {
      general.delete();
      discord.message(ada, discord.direct(ada), "after");
      assertEquals("after", nextHeard());
      assertEquals(null, bot.jda().getTextChannelById(general.id()));
    }
  }
}
