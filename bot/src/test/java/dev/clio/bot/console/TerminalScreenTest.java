package dev.clio.bot.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Keys at a terminal that is streams of bytes. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class TerminalScreenTest {
  private static final Menu MENU =
      new Menu(List.of(spec("ask", new Parameter.Words()), spec("help", words())), "ask");

  @TempDir Path folder;

  @Test
  void ctrlCThrowsTheLineAwayAndCtrlDLeaves() throws IOException {
    try (TerminalScreen screen = screen("xterm", "half a que\u0003", "who?\r", "\u0004")) {
      assertEquals(Optional.of(""), screen.readLine());
      assertEquals(Optional.of("who?"), screen.readLine());
      assertEquals(Optional.empty(), screen.readLine());
    }
  }

  @Test
  void quotesAndExclamationMarksAreWords() throws IOException {
    try (TerminalScreen screen = screen("xterm", "what's \"that\\ !!?\r")) {
      assertEquals(Optional.of("what's \"that\\ !!?"), screen.readLine());
    }
  }

  @Test
  void tabCompletesACommandAndItsArgument() throws IOException {
    try (TerminalScreen screen = screen("xterm", "/he\tle\t\r")) {
      assertEquals(Optional.of("/help left"), screen.readLine().map(String::strip));
    }
  }

  @Test
  void linesAreKeptForArrowUp() throws IOException {
    try (TerminalScreen screen = screen("xterm", "who?\r")) {
      screen.readLine();
    }
    assertTrue(Files.readString(folder.resolve("history")).contains("who?"));
    try (TerminalScreen screen = screen("xterm", "\u001bOA\r")) {
      assertEquals(Optional.of("who?"), screen.readLine());
    }
  }

  @Test
  void theLookFollowsTheWindowUpToALimit() throws IOException {
    Terminal terminal = terminal("xterm");
    try (TerminalScreen screen = TerminalScreen.of(terminal, MENU, 100, true, Optional.empty())) {
      terminal.setSize(Size.of(60, 20));
      assertEquals(new Look(60, true), screen.look());
      terminal.setSize(Size.of(300, 20));
      assertEquals(new Look(100, true), screen.look());
    }
  }

  @Test
  void aDumbTerminalShowsNoBold() throws IOException {
    try (TerminalScreen screen = screen("dumb")) {
      assertFalse(screen.look().styled());
    }
  }

  private TerminalScreen screen(String type, String... keys) throws IOException {
    return TerminalScreen.of(
        terminal(type, keys), MENU, 100, true, Optional.of(folder.resolve("history")));
  }

  /** A terminal where somebody presses the next keys each time they are asked for a line. */
  private static Terminal terminal(String type, String... keys) throws IOException {
    Typist typist = new Typist(List.of(keys));
    return TerminalBuilder.builder()
        .system(false)
        .streams(typist, typist.eyes())
        .encoding(StandardCharsets.UTF_8)
        .type(type)
        .build();
  }

  private static Parameter.Kind words() {
    return new Parameter.OneOf(List.of("left", "right"));
  }

  private static CommandSpec spec(String name, Parameter.Kind kind) {
    return new CommandSpec(
        name,
        "A command",
        Audience.EVERYONE,
        Role.ANYONE,
        List.of(Parameter.required("what", "what to " + name, kind)));
  }
}
