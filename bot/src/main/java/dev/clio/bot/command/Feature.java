package dev.clio.bot.command;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Reply;
import java.util.List;
import java.util.Optional;

/** What people get by a few commands that belong together. */
public interface Feature {
  List<Command> commands();

  /** What becomes of an answer to a question; nothing if the question is none of its own. */
  default Optional<Reply> answered(Incoming incoming) {
    return Optional.empty();
  }
}
