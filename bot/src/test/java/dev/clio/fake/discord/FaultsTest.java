package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.time.HandTurned;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.junit.jupiter.api.Test;

/** What goes wrong on demand, and what the real JDA makes of it. */
final class FaultsTest {
  private static final String SEND = "POST channels/{}/messages";
  private static final String ME = "GET users/@me";

  @Test
  void onceAndInOrder() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        Client client = Client.of(discord)) {
      discord.faults().next(ME, new Fault.Status(503), new Fault.Status(502));
      assertEquals(503, client.ask("GET", "users/@me", "").status());
      assertEquals(200, client.ask("GET", "gateway/bot", "").status());
      assertEquals(502, client.ask("GET", "users/@me", "").status());
      assertEquals(200, client.ask("GET", "users/@me", "").status());
      assertEquals(2, discord.faults().happened());
      assertEquals(3, discord.requests(ME));
    }
  }

  @Test
  void tooManyRequests() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        Client client = Client.of(discord)) {
      discord.faults().next("*", new Fault.TooMany(Duration.ofMillis(1500), true));
      Client.Got refused = client.ask("GET", "users/@me", "");
      assertEquals(429, refused.status());
      assertEquals("2", refused.header("retry-after"));
      assertEquals("true", refused.header("x-ratelimit-global"));
      assertEquals(1.5, refused.body().path("retry_after").asDouble());
      discord.faults().next(ME, new Fault.TooMany(Duration.ofSeconds(1), false));
      assertEquals("user", client.ask("GET", "users/@me", "").header("x-ratelimit-scope"));
      assertEquals(2, discord.refused());
    }
  }

  @Test
  void brokenConnections() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        Client client = Client.of(discord)) {
      FakeChannel channel = discord.guild("School", discord.user("ada")).channel("general");
      String path = "channels/%d/messages".formatted(channel.id());
      String body =
          "{'content':'c','nonce':'1','enforce_nonce':true,'allowed_mentions':{'parse':[]}}";
      discord.faults().next(SEND, new Fault.Broken());
      assertThrows(IOException.class, () -> client.ask("POST", path, body));
      assertEquals(0, channel.fromBot().size());
      discord.faults().next(SEND, new Fault.AnswerLost());
      assertThrows(IOException.class, () -> client.ask("POST", path, body));
      assertEquals(1, channel.fromBot().size());
      assertEquals(200, client.ask("POST", path, body).status());
      assertEquals(1, channel.fromBot().size());
    }
  }

  @Test
  void slowAnswers() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        Client client = Client.of(discord)) {
      discord.faults().next(ME, new Fault.Slow(Duration.ofMillis(50)));
      long start = System.nanoTime();
      client.ask("GET", "users/@me", "");
      assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(50));
      var open = new CountDownLatch(1);
      discord.faults().next(ME, new Fault.Held(open));
      Thread.ofVirtual().start(open::countDown);
      assertEquals(200, client.ask("GET", "users/@me", "").status());
      assertEquals(0, open.getCount());
    }
  }

  @Test
  void atRandomButTheSameEachTime() throws Exception {
    assertEquals(failures(7), failures(7));
    assertTrue(failures(7) > 20 && failures(7) < 80);
  }

  private static int failures(long seed) throws Exception {
    try (FakeDiscord discord = FakeDiscord.start();
        Client client = Client.of(discord)) {
      discord.faults().rate(0.5, seed, new Fault.Status(500));
      int failed = 0;
      for (int i = 0; i < 100; i++) {
        failed += client.ask("GET", "users/@me", "").status() == 500 ? 1 : 0;
      }
      assertEquals(failed, discord.faults().happened());
      return failed;
    }
  }

  @Test
  void limitsOfRate() throws Exception {
    var timers = new HandTurned();
    try (FakeDiscord discord = FakeDiscord.start(Setup.usual().by(timers).withLimits());
        Client client = Client.of(discord)) {
      FakeChannel channel = discord.guild("School", discord.user("ada")).channel("general");
      String path = "channels/%d/messages".formatted(channel.id());
      String body = "{'content':'c','allowed_mentions':{'parse':[]}}";
      for (int left = 4; left >= 0; left--) {
        Client.Got sent = client.ask("POST", path, body);
        assertEquals(Integer.toString(left), sent.header("x-ratelimit-remaining"));
        assertEquals("5.000", sent.header("x-ratelimit-reset-after"));
      }
      Client.Got refused = client.ask("POST", path, body);
      assertEquals(429, refused.status());
      assertEquals("5", refused.header("retry-after"));
      timers.pass(Duration.ofSeconds(5));
      assertEquals(200, client.ask("POST", path, body).status());
      for (int i = 0; i < 49; i++) {
        client.ask("GET", "users/@me", "");
      }
      assertEquals("true", client.ask("GET", "users/@me", "").header("x-ratelimit-global"));
    }
  }

  @Test
  void jdaWaitsAndTriesAgain() throws Exception {
    try (FakeDiscord discord = FakeDiscord.start()) {
      FakeChannel channel = discord.guild("School", discord.user("ada")).channel("general");
      try (Bot bot = Bot.on(discord, event -> {})) {
        var general = bot.jda().getTextChannelById(channel.id());
        assertTrue(general != null);
        discord.faults().next(SEND, new Fault.TooMany(Duration.ofSeconds(1), false));
        long start = System.nanoTime();
        general.sendMessage("after a wait").complete();
        assertTrue(System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(1));
        discord.faults().next(SEND, new Fault.Status(503));
        general.sendMessage("after a trouble").complete();
        discord.faults().next(SEND, new Fault.Status(500));
        var lost = general.sendMessage("lost");
        assertThrows(ErrorResponseException.class, lost::complete);
        assertEquals(5, discord.requests(SEND));
        assertEquals(2, channel.fromBot().size());
      }
    }
  }
}
