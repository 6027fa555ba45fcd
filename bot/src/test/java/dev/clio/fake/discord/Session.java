package dev.clio.fake.discord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** A session of the gateway: it outlives its connections and can be resumed. Thread-safe. */
final class Session {
  private static final int KEPT = 4096;

  private final String id;
  private final int intents;
  private final Deque<Sent> history = new ArrayDeque<>();
  private Optional<Consumer<String>> line = Optional.empty();
  private long last;

  private record Sent(long number, String text) {}

  Session(String id, int intents, Consumer<String> line) {
    this.id = id;
    this.intents = intents;
    this.line = Optional.of(line);
  }

  String id() {
    return id;
  }

  int intents() {
    return intents;
  }

  /**
   * Numbers an event, keeps it and sends it if somebody listens.
   *
   * @param event its name
   * @param data its content as JSON text
   */
  synchronized void tell(String event, String data) {
    String text = "{\"t\":\"%s\",\"s\":%d,\"op\":0,\"d\":".formatted(event, ++last) + data + "}";
    history.add(new Sent(last, text));
    if (history.size() > KEPT) {
      history.remove();
    }
    line.ifPresent(one -> one.accept(text));
  }

  /** Sends the last event once more, as it was. */
  synchronized void repeat() {
    line.ifPresent(one -> one.accept(history.getLast().text()));
  }

  /** Takes a new connection and sends what was missed; false if that is no longer known. */
  synchronized boolean resume(long seen, Consumer<String> to) {
    if (seen > last || (!history.isEmpty() && seen + 1 < history.getFirst().number())) {
      return false;
    }
    line = Optional.of(to);
    history.stream().filter(one -> one.number() > seen).forEach(one -> to.accept(one.text()));
    tell("RESUMED", "{}");
    return true;
  }

  synchronized void hangUp(Consumer<String> from) {
    if (line.filter(from::equals).isPresent()) {
      line = Optional.empty();
    }
  }

  synchronized boolean listening() {
    return line.isPresent();
  }
}
