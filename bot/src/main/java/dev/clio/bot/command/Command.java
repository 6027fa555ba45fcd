package dev.clio.bot.command;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Reply;
import java.io.IOException;

/** Something Clio does when told to. Called from many threads at once. */
public interface Command {
  CommandSpec spec();

  /**
   * Does it. The arguments that the spec names have been checked.
   *
   * @throws Refusal to say no in words for whoever called
   */
  Reply answer(Incoming.Called called) throws IOException;
}
