package dev.clio.bot.privacy;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import java.util.List;

/** Takes words that are no command, and keeps none. */
record Listener() implements Command {
  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "listen",
        "Takes words",
        Audience.EVERYONE,
        Role.ANYONE,
        List.of(Parameter.required("words", "What", new Parameter.Words())));
  }

  @Override
  public Reply answer(Incoming.Called called) {
    return new Reply.Silence();
  }
}
