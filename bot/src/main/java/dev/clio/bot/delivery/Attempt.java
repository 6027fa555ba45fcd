package dev.clio.bot.delivery;

/** One try to send something. */
@FunctionalInterface
public interface Attempt<T> {
  /** Sends, and says what came of it. May block; may be called again if it says so. */
  Outcome<T> make();
}
