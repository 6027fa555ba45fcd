package dev.clio.bot.settings;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import java.util.List;

/** Says what it is told: something to speak to beside settings. */
record Echo() implements Command {
  static final Feature FEATURE = () -> List.of(new Echo());

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "echo",
        "Says it again",
        Audience.EVERYONE,
        Role.ANYONE,
        List.of(Parameter.required("words", "What", new Parameter.Words())));
  }

  @Override
  public Reply answer(Incoming.Called called) {
    return new Reply.Say(Post.note(called.call().argument("words").orElseThrow()));
  }
}
