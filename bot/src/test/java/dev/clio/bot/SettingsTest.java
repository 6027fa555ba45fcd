package dev.clio.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.ask.AskSettings;
import dev.clio.bot.console.ConsoleSettings;
import dev.clio.index.LibrarySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a teacher writes into clio.yaml, and what Clio says to it. */
final class SettingsTest {
  private static final Path EXAMPLE = Path.of("..", "config", "clio.example.yaml");
  private static final Path HOME = Path.of("home");

  @TempDir Path folder;

  @Test
  void theExampleHoldsEverySettingAtItsUsualValue() throws Exception {
    assertEquals(Settings.usual(HOME), Settings.read(EXAMPLE, HOME));
    String example = Files.readString(EXAMPLE);
    for (String name : Settings.names()) {
      String last = name.substring(name.lastIndexOf('.') + 1);
      assertTrue(example.lines().anyMatch(line -> line.strip().startsWith(last + ":")), name);
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
            console:
              columns: 72
              history: false
            """);
    assertEquals(
        new Settings(
            new LibrarySettings(
                List.of(HOME.resolve("unit3"), Path.of("/srv/history")),
                HOME.resolve("kept"),
                LibrarySettings.Semantic.OFF,
                0.25),
            new AskSettings(2),
            new ConsoleSettings(72, false)),
        settings);
  }

  @Test
  void anEmptyFileChangesNothing() throws Exception {
    assertEquals(Settings.usual(HOME), read("# nothing yet\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ask:;  excerps: 2        | 2 | unknown setting 'ask.excerps'. Did you mean 'ask.excerpts'?
          ask: 2                   | 1 | unknown setting 'ask'. Did you mean 'ask.excerpts'?
          x: 1                     | 1 | unknown setting 'x'.
          ask:;  excerpts: 4       | 2 | 'ask.excerpts' is a whole number from 1 to 3, not '4'
          ask:;  excerpts: "2"     | 2 | 'ask.excerpts' is a whole number from 1 to 3, not '2' in quotes
          ask:;;  excerpts:        | 3 | 'ask.excerpts' is a whole number from 1 to 3, not empty
          search:;  refuse-below: 2| 2 | 'search.refuse-below' is a number from 0 to 1, not '2'
          console:;  history: soon | 2 | 'console.history' is true or false, not 'soon'
          search:;  semantic: maybe| 2 | 'search.semantic' is auto or on or off, not 'maybe'
          data: [a, b]             | 1 | 'data' is a path, not 'a, b'
          data: 12                 | 1 | 'data' is a path, not '12'
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
    return Settings.read(file, HOME);
  }
}
