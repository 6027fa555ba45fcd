package dev.clio.bot.delivery;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.MessageRef;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what buttons do, under keys short enough for any platform, so that they work after a
 * restart and nobody can forge one. Thread-safe.
 */
public interface ActionShelf {
  /** No key is longer; letters, digits, - and _ only. */
  int LONGEST_KEY = 40;

  /** Puts actions on the shelf and returns a key each; the same action has the same key. */
  List<String> put(List<Action> actions);

  /** The action of a key; nothing if it was never put there, or too long ago. */
  Optional<Action> get(String key);

  /** Remembers what a message waits for or is about. */
  void attach(MessageRef message, String key);

  /** The action that was attached to a message. */
  Optional<Action> attached(MessageRef message);
}
