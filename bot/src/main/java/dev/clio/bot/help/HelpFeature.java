package dev.clio.bot.help;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import java.util.List;
import java.util.function.Supplier;

/** {@code /help}: what Clio is, how to ask here, and what whoever asks may do. */
public final class HelpFeature implements Feature {
  private final HelpCommand command;

  /**
   * Help on commands.
   *
   * @param others specs of the commands beside this one; asked for each time
   * @param spoken name of the command that takes words without a command
   */
  public HelpFeature(Supplier<List<CommandSpec>> others, String spoken) {
    this.command = new HelpCommand(others, spoken);
  }

  @Override
  public List<Command> commands() {
    return List.of(command);
  }
}
