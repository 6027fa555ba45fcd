package dev.clio.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.ask.AskSettings;
import dev.clio.bot.command.LimitSettings;
import dev.clio.bot.console.ConsoleSettings;
import dev.clio.bot.discord.DiscordSettings;
import dev.clio.bot.onthisday.DigestSettings;
import dev.clio.bot.sources.SourcesSettings;
import dev.clio.bot.sql.StoreSettings;
import dev.clio.bot.telegram.TelegramSettings;
import dev.clio.index.LibrarySettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a teacher writes into clio.yaml, and what Clio says to it. */
final class SettingsTest {
  private static final Path EXAMPLE = Path.of("..", "config", "clio.example.yaml");
  private static final Path HOME = Path.of("home");
  private static final Map<String, String> SECRETS =
      Map.of("CLIO_DISCORD_TOKEN", "discord-token", "CLIO_STORE_PASSWORD", "pass-phrase");

  @TempDir Path folder;

  @Test
  void theExampleHoldsEverySettingAtItsUsualValue() throws Exception {
    assertEquals(usual(), Settings.read(EXAMPLE, HOME, Map.of()));
    String example = Files.readString(EXAMPLE);
    for (String name : Settings.names()) {
      String last = name.substring(name.lastIndexOf('.') + 1);
      assertTrue(
          example.lines().anyMatch(line -> line.strip().matches("(# )?" + last + ":.*")), name);
    }
  }

  @Test
  void everySettingIsTaken() throws Exception {
    Settings settings =
        read(
            """
            seeds: [unit3, /srv/history]
            data: kept
            search:
              semantic: off
              refuse-below: .25
            ask:
              excerpts: 2
            limits:
              questions-per-minute: 5
            discord:
              host-roles: Lehrer
              every-message: [123456789]
              api: http://127.0.0.1:8080/api/v10/
              gateway: ws://127.0.0.1:8080
            telegram:
              api: http://localhost:8081
              messages-per-second: 100
              token-file: %s
            store:
              url: jdbc:postgresql://localhost/clio
              user: clio
            sources:
              most-megabytes: 2
              most-files: 3
            console:
              columns: 72
              history: false
            digests:
              most-hours-late: 2
            """
                .formatted(Files.writeString(folder.resolve("token"), "7:telegram\n")));
    assertEquals(
        new Settings(
            new LibrarySettings(
                List.of(HOME.resolve("unit3"), Path.of("/srv/history")),
                HOME.resolve("kept"),
                LibrarySettings.Semantic.OFF,
                0.25),
            new AskSettings(2),
            new LimitSettings(5),
            new SourcesSettings(2 << 20, 3),
            new DigestSettings(Duration.ofHours(2)),
            new StoreSettings(
                Optional.of("jdbc:postgresql://localhost/clio"), "clio", "pass-phrase"),
            Optional.of(
                new DiscordSettings(
                    "discord-token",
                    Optional.of(URI.create("http://127.0.0.1:8080/api/v10/")),
                    Optional.of(URI.create("ws://127.0.0.1:8080")),
                    Set.of("123456789"),
                    Set.of("Lehrer"))),
            Optional.of(
                new TelegramSettings("7:telegram", URI.create("http://localhost:8081"), 100)),
            new ConsoleSettings(72, false)),
        settings);
  }

  @Test
  void aPlatformWithoutATokenIsNotThere() throws Exception {
    Settings settings = usual();
    assertEquals(Optional.empty(), settings.discord());
    assertEquals(Optional.empty(), settings.telegram());
  }

  @Test
  void secretsAreNeverShown() throws Exception {
    String shown = read("store:\n  url: jdbc:postgresql://localhost/clio\n").toString();
    SECRETS.values().forEach(secret -> assertFalse(shown.contains(secret), shown));
  }

  @Test
  void anEmptyFileChangesNothing() throws Exception {
    assertEquals(Settings.usual(HOME, SECRETS), read("# nothing yet\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ask:;  excerps: 2        | 2 | unknown setting 'ask.excerps'. Did you mean 'ask.excerpts'?
          ask: 2                   | 1 | unknown setting 'ask'. Did you mean 'ask.excerpts'?
          limits:;  questions-per-minute: 0 | 2 | 'limits.questions-per-minute' is a whole number from 1 to 1000, not '0'
          x: 1                     | 1 | unknown setting 'x'.
          ask:;  excerpts: 4       | 2 | 'ask.excerpts' is a whole number from 1 to 3, not '4'
          ask:;  excerpts: "2"     | 2 | 'ask.excerpts' is a whole number from 1 to 3, not '2' in quotes
          ask:;;  excerpts:        | 3 | 'ask.excerpts' is a whole number from 1 to 3, not empty
          search:;  refuse-below: 2| 2 | 'search.refuse-below' is a number from 0 to 1, not '2'
          console:;  history: soon | 2 | 'console.history' is true or false, not 'soon'
          search:;  semantic: maybe| 2 | 'search.semantic' is auto or on or off, not 'maybe'
          data: [a, b]             | 1 | 'data' is a path, not 'a, b'
          data: 12                 | 1 | 'data' is a path, not '12'
          discord:;  api: ftp://x  | 2 | 'discord.api' is an address that begins with https:// or http://, not 'ftp://x'
          discord:;  host-roles: ""| 2 | 'discord.host-roles' is the name of a role or a list of such, not ''
          discord:;  tokn-file: x  | 2 | unknown setting 'discord.tokn-file'. Did you mean 'discord.token-file'?
          seeds: []                | 1 | 'seeds' is a path or a list of paths, not ''
          seeds:;- {a: b}          | 2 | 'seeds' is a list of words
          data: a;data: b          | 2 | the setting 'data' stands here a second time
          - data                   | 1 | settings are lines of 'name: value'
          data: 'x                 | 1 | this is not valid YAML
          """)
  void aMistakeIsNamedWithItsLine(String lines, int line, String complaint) {
    Path file = folder.resolve("clio.yaml");
    SettingsMistake mistake =
        assertThrows(SettingsMistake.class, () -> read(lines.replace(';', '\n') + "\n"));
    assertEquals(file + " line " + line + ": " + complaint, mistake.getMessage());
  }

  private Settings read(String lines) throws IOException, SettingsMistake {
    Path file = folder.resolve("clio.yaml");
    Files.writeString(file, lines);
    return Settings.read(file, HOME, SECRETS);
  }

  private static Settings usual() throws IOException, SettingsMistake {
    return Settings.usual(HOME, Map.of());
  }
}
