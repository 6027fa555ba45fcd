package dev.clio.fake.discord;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** What was asked of the REST interface, and what was wrong with it. Thread-safe. */
final class Journal {
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private final LongAdder refused = new LongAdder();
  private final List<String> violations = new CopyOnWriteArrayList<>();
  private final Signal signal;

  Journal(Duration patience) {
    signal = new Signal(patience);
  }

  /** Notes a request that is about to be answered, or cut off. */
  void count(String route, int status) {
    if (status == 401 || status == 403 || status == 429) {
      refused.increment();
    }
    counts.computeIfAbsent(route, key -> new LongAdder()).increment();
    signal.changed();
  }

  long counted(String route) {
    LongAdder count = counts.get(route);
    return count == null ? 0 : count.sum();
  }

  void await(String route, long count) {
    signal.awaitUntil(count + " times " + route, () -> counted(route) >= count);
  }

  /** How many answers were 401, 403 or 429; after 10,000 in ten minutes Discord shuts the door. */
  long refused() {
    return refused.sum();
  }

  void unknown(String path) {
    violations.add(path + ": no such route");
  }

  void broken(String path, RuntimeException cause) {
    violations.add(path + ": broke the fake: " + cause);
  }

  void violated(String path, List<String> rules) {
    rules.forEach(rule -> violations.add(path + ": " + rule));
  }

  /** Gives the violations and forgets them. */
  List<String> take() {
    List<String> taken = violations();
    violations.removeAll(taken);
    return taken;
  }

  List<String> violations() {
    return List.copyOf(violations);
  }
}
