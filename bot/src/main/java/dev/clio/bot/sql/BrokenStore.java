package dev.clio.bot.sql;

/**
 * A store that cannot be opened. The message says in one sentence why and what to do, for whoever
 * starts Clio.
 */
public final class BrokenStore extends Exception {
  BrokenStore(String sentence) {
    super(sentence);
  }

  BrokenStore(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
