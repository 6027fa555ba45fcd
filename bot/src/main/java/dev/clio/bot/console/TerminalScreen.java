package dev.clio.bot.console;

import dev.clio.bot.chat.Menu;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A terminal with somebody at it: lines can be edited, completed and called back. */
final class TerminalScreen implements Screen {
  private final Terminal terminal;
  private final LineReader reader;
  private final int columns;
  private final boolean styled;

  private TerminalScreen(Terminal terminal, LineReader reader, int columns, boolean styled) {
    this.terminal = terminal;
    this.reader = reader;
    this.columns = columns;
    this.styled = styled && !terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  /**
   * Takes over the terminal that the process was started in.
   *
   * @param columns no line is longer
   * @param styled whether to use bold and faint where the terminal can
   * @param history where typed lines are kept, if they are
   */
  static TerminalScreen open(Menu menu, int columns, boolean styled, Optional<Path> history) {
    return of(terminal(), menu, columns, styled, history);
  }

  static TerminalScreen of(
      Terminal terminal, Menu menu, int columns, boolean styled, Optional<Path> history) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("clio")
            .completer(new CommandCompleter(menu))
            // Apostrophes, backslashes and exclamation marks are words like any other.
            .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    history.ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    return new TerminalScreen(terminal, builder.build(), columns, styled);
  }

  private static Terminal terminal() {
    try {
      return TerminalBuilder.builder().system(true).encoding(StandardCharsets.UTF_8).build();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Optional<String> readLine() {
    try {
      return Optional.of(reader.readLine("> "));
    } catch (UserInterruptException cleared) {
      // Ctrl-C throws away the line that was begun; an empty one is nothing to anybody.
      return Optional.of("");
    } catch (EndOfFileException left) {
      return Optional.empty();
    }
  }

  @Override
  public void print(String text) {
    reader.printAbove(text);
  }

  @Override
  public Look look() {
    int window = terminal.getSize().getColumns();
    return new Look(
        window > 0 ? Math.max(ConsoleSettings.NARROWEST, Math.min(window, columns)) : columns,
        styled);
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
