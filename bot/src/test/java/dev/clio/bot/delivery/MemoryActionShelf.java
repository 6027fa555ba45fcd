package dev.clio.bot.delivery;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.MessageRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shelf that lasts as long as the process; its keys are as long as keys can be. */
public final class MemoryActionShelf implements ActionShelf {
  private final Map<Action, String> keys = new HashMap<>();
  private final Map<String, Action> actions = new HashMap<>();
  private final Map<MessageRef, Action> attached = new HashMap<>();

  @Override
  public synchronized List<String> put(List<Action> all) {
    return all.stream().map(this::put).toList();
  }

  private String put(Action action) {
    String key = keys.computeIfAbsent(action, _ -> key(keys.size() + 1));
    actions.put(key, action);
    return key;
  }

  private static String key(int number) {
    String digits = Integer.toString(number);
    return "Shelf-_" + "0".repeat(LONGEST_KEY - "Shelf-_".length() - digits.length()) + digits;
  }

  @Override
  public synchronized Optional<Action> get(String key) {
    return Optional.ofNullable(actions.get(key));
  }

  @Override
  public synchronized void attach(MessageRef message, String key) {
    get(key).ifPresent(action -> attached.put(message, action));
  }

  @Override
  public synchronized Optional<Action> attached(MessageRef message) {
    return Optional.ofNullable(attached.get(message));
  }
}
