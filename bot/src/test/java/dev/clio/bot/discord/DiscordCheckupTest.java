package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.discord.DiscordCheckup.Finding;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.Fault;
import dev.clio.fake.discord.Right;
import dev.clio.fake.discord.Setup;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the doctor says about Discord. */
final class DiscordCheckupTest {
  @Test
  void allIsWell() {
    try (FakeDiscord discord = FakeDiscord.start(Setup.usual().withoutPrivilegedIntents())) {
      discord.guild("School", discord.user("head"));
      assertEquals(
          List.of(
              new Finding(true, "the token is Clio's"),
              new Finding(true, "what the bot may hear is what it needs"),
              new Finding(true, "the bot is in 1 server")),
          DiscordCheckup.of(settings(discord, discord.token(), Set.of())));
      assertEquals(List.of(), discord.violations());
    }
  }

  @Test
  void anUnknownTokenIsTheOnlyFinding() {
    try (FakeDiscord discord = FakeDiscord.start()) {
      assertEquals(
          List.of(new Finding(false, Verdict.UNKNOWN_TOKEN)),
          DiscordCheckup.of(settings(discord, "not.a.token", Set.of())));
    }
  }

  @Test
  void intentsAreWhatTheSettingsNeed() {
    try (FakeDiscord discord = FakeDiscord.start(Setup.usual().withoutPrivilegedIntents())) {
      assertTrue(
          DiscordCheckup.of(settings(discord, discord.token(), Set.of("123")))
              .contains(new Finding(false, Verdict.INTENT_IS_OFF)));
    }
    try (FakeDiscord discord = FakeDiscord.start()) {
      Finding more = DiscordCheckup.of(settings(discord, discord.token(), Set.of())).get(1);
      assertTrue(more.well() && more.words().contains("can be switched off"), more::words);
    }
  }

  @Test
  void aBotWithoutServersIsToldHowToBeInvited() {
    try (FakeDiscord discord = FakeDiscord.start()) {
      Finding alone = DiscordCheckup.of(settings(discord, discord.token(), Set.of())).getLast();
      String invitation =
          "https://discord.com/oauth2/authorize?client_id=" + discord.bot().id() + "&scope=bot";
      assertTrue(!alone.well() && alone.words().contains(invitation), alone::words);
    }
  }

  @Test
  void missingPermissionsAreNamed() {
    try (FakeDiscord discord = FakeDiscord.start()) {
      discord
          .guild("Sch\u202eool", discord.user("head"))
          .deny(Right.EMBED_LINKS, Right.CREATE_PUBLIC_THREADS);
      Finding lacking = DiscordCheckup.of(settings(discord, discord.token(), Set.of())).getLast();
      assertEquals(
          new Finding(
              false,
              "in \"Sch\ufffdool\" the bot lacks: Embed Links, Create Public Threads; give its role"
                  + " these permissions"),
          lacking);
    }
  }

  @Test
  void anUnreachableDiscordIsSaidToBeSo() {
    DiscordSettings gone;
    try (FakeDiscord discord = FakeDiscord.start()) {
      gone = settings(discord, discord.token(), Set.of());
      discord.faults().next("GET users/@me", new Fault.Status(503));
      assertUnreachable(gone);
    }
    assertUnreachable(gone);
  }

  private static void assertUnreachable(DiscordSettings settings) {
    Finding finding = DiscordCheckup.of(settings).getFirst();
    assertTrue(!finding.well() && finding.words().startsWith("cannot be reached"), finding::words);
  }

  @Test
  void nothingSaysTheToken() {
    DiscordSettings settings =
        new DiscordSettings("secret.token", Optional.empty(), Optional.empty(), Set.of(), Set.of());
    assertTrue(!settings.toString().contains("secret"), settings::toString);
  }

  private static DiscordSettings settings(
      FakeDiscord discord, String token, Set<String> everyMessage) {
    return new DiscordSettings(
        token,
        Optional.of(discord.api()),
        Optional.of(URI.create("ws://127.0.0.1:1/")),
        everyMessage,
        Set.of());
  }
}
