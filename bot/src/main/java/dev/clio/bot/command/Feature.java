package dev.clio.bot.command;

import java.util.List;

/** What people get by a few commands that belong together. */
public interface Feature {
  List<Command> commands();
}
