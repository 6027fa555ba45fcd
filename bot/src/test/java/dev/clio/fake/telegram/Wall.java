package dev.clio.fake.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/** What stands in a chat, in order, and waiting for more. Thread-safe. */
final class Wall {
  private final Deadline changes = new Deadline();
  private final List<ChatMessage> messages = new ArrayList<>();
  private final Map<Integer, ChatMessage> byId = new HashMap<>();
  private final List<String> actions = new ArrayList<>();
  private int lastId;

  /** Builds a message from its number and everything else. */
  interface Writer {
    ChatMessage write(int id);
  }

  /** Wakes who waits for a change here. */
  Deadline changes() {
    return changes;
  }

  /** Adds a message; its number comes from the last one's. */
  ChatMessage add(IntUnaryOperator nextId, Writer writer) {
    return changes.change(
        () -> {
          lastId = nextId.applyAsInt(lastId);
          ChatMessage message = writer.write(lastId);
          messages.add(message);
          byId.put(lastId, message);
          return message;
        });
  }

  List<ChatMessage> standing(Predicate<ChatMessage> which) {
    return changes.look(
        () -> messages.stream().filter(one -> !one.deleted()).filter(which).toList());
  }

  Optional<ChatMessage> message(int id) {
    return changes.look(() -> Optional.ofNullable(byId.get(id)).filter(one -> !one.deleted()));
  }

  int lastId() {
    return changes.look(() -> lastId);
  }

  void act(String action) {
    changes.change(() -> actions.add(action));
  }

  List<String> actions() {
    return changes.look(() -> List.copyOf(actions));
  }

  void awaitAction(String action, Duration longest) {
    changes.await(
        longest,
        () -> actions.stream().filter(action::equals).findFirst(),
        () -> action + ", there was " + actions);
  }

  List<ChatMessage> await(int count, Predicate<ChatMessage> which, Duration longest) {
    return changes.await(
        longest,
        () -> Optional.of(standing(which)).filter(found -> found.size() >= count),
        () -> count + " messages; there are " + messages);
  }

  /** The first message after that number that fits, as soon as it stands. */
  ChatMessage awaitAfter(int before, Predicate<ChatMessage> which, Duration longest) {
    return changes.await(
        longest,
        () ->
            messages.reversed().stream()
                .takeWhile(message -> message.id() > before)
                .filter(message -> !message.deleted())
                .filter(which)
                .reduce((later, earlier) -> earlier),
        () -> "a message after " + before + "; there are " + messages);
  }
}
