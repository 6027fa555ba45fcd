package dev.clio.bot;

import dev.clio.bot.cli.CommandLines;
import dev.clio.bot.cli.Surroundings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts Clio. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    boolean terminal = isAtTerminal();
    boolean noColor = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    Surroundings surroundings =
        new Surroundings(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            terminal,
            terminal && !noColor,
            home(),
            System.getenv(),
            InstantSource.system());
    System.exit(CommandLines.run(surroundings, arguments));
  }

  /** The folder of the launcher; as nothing where it is the working directory, to be shorter. */
  private static Path home() {
    Path home = Path.of(System.getProperty("clio.home", ""));
    try {
      return Files.isSameFile(home, Path.of("")) ? Path.of("") : home;
    } catch (IOException unknown) {
      return home;
    }
  }

  /** Without a terminal there is no console, or one that is none, depending on the JDK. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isAtTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
