package dev.clio.bot.quiz;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import java.io.IOException;
import java.util.List;

/** A command about a round: its spec, and what it does. */
record RoundCommand(CommandSpec spec, Deed deed) implements Command {
  /** What a command does. */
  @FunctionalInterface
  interface Deed {
    Reply answer(Incoming.Called called, RoundWords words) throws IOException;
  }

  /** A command that answers whoever gives it. */
  static RoundCommand of(String name, String summary, Deed deed, Parameter... parameters) {
    return new RoundCommand(
        new CommandSpec(name, summary, Audience.CALLER, Role.ANYONE, List.of(parameters)), deed);
  }

  /** A command that hosts alone may give, and that answers whoever gives it. */
  static RoundCommand forHosts(String name, String summary, Deed deed, Parameter... parameters) {
    return new RoundCommand(
        new CommandSpec(name, summary, Audience.CALLER, Role.HOST, List.of(parameters)), deed);
  }

  @Override
  public Reply answer(Incoming.Called called) throws IOException {
    return deed.answer(called, new RoundWords(called.language()));
  }
}
