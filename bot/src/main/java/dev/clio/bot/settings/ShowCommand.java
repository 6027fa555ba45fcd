package dev.clio.bot.settings;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import java.util.List;
import java.util.function.Function;

/** {@code /settings show}: what holds for whoever asks, and why. */
final class ShowCommand implements Command {
  private static final CommandSpec SPEC =
      new CommandSpec(
          "settings show",
          "What holds for you here, and why",
          Audience.CALLER,
          Role.ANYONE,
          List.of());

  private final Function<Incoming.Called, Post> overview;

  ShowCommand(Function<Incoming.Called, Post> overview) {
    this.overview = overview;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    return new Reply.Whisper(overview.apply(called));
  }
}
