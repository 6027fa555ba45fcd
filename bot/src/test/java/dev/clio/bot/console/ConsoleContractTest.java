package dev.clio.bot.console;

import dev.clio.bot.chat.ChatPlatform;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.PlatformContract;
import dev.clio.bot.command.Clockwork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The terminal is a platform like the others. */
final class ConsoleContractTest implements PlatformContract {
  @Override
  public Stage open(Inbox inbox) {
    Paper paper = new Paper();
    ConsolePlatform console = new ConsolePlatform(menu -> paper, "Welcome.", new Clockwork());
    console.open(MENU, inbox);
    return new Desk(console, paper);
  }

  /** Lines that were written down before, and all that was printed. */
  private static final class Paper implements Screen {
    private final Deque<String> typed = new ArrayDeque<>();
    private final StringBuilder printed = new StringBuilder();

    @Override
    public Optional<String> readLine() {
      return Optional.ofNullable(typed.poll());
    }

    @Override
    public void print(String text) {
      printed.append(text);
    }

    @Override
    public Look look() {
      return new Look(80, false);
    }

    @Override
    public void close() {
      typed.clear();
    }
  }

  private record Desk(ConsolePlatform console, Paper paper) implements Stage {
    @Override
    public ChatPlatform platform() {
      return console;
    }

    @Override
    public ChatRef chat() {
      return new ChatRef(console.name(), "terminal");
    }

    @Override
    public void type(String line) {
      paper.typed.add(line);
      console.converse();
    }

    @Override
    public String seen() {
      return paper.printed.toString();
    }

    @Override
    public void close() {
      console.close();
    }
  }
}
