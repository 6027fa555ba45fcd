package dev.clio.bot.command;

import dev.clio.bot.chat.Incoming;

/** Completes what the platform knows of a call by what the settings say: language, role. */
@FunctionalInterface
public interface Reception {
  /** Whoever knows nothing more. */
  Reception PLAIN = called -> called;

  Incoming.Called complete(Incoming.Called called);
}
