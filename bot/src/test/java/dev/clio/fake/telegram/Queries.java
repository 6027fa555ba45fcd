package dev.clio.fake.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Presses, inline queries and the messages these became, by their ids. Thread-safe. */
final class Queries {
  private final Map<String, Press> presses = new ConcurrentHashMap<>();
  private final Map<String, ChatMessage> messages = new ConcurrentHashMap<>();
  private final Map<ChatMessage, String> inlineIds = new ConcurrentHashMap<>();
  private final Map<String, InlineQuery> inline = new ConcurrentHashMap<>();

  void addMessage(String id, ChatMessage message) {
    messages.put(id, message);
    inlineIds.put(message, id);
  }

  /** The message sent in inline mode that this inline_message_id names. */
  Optional<ChatMessage> message(String id) {
    return Optional.ofNullable(messages.get(id));
  }

  /** The inline_message_id, for messages sent in inline mode with buttons. */
  Optional<String> inlineId(ChatMessage message) {
    return Optional.ofNullable(inlineIds.get(message));
  }

  void add(String id, Press press) {
    presses.put(id, press);
  }

  void add(String id, InlineQuery query) {
    inline.put(id, query);
  }

  Optional<Press> press(String id) {
    return Optional.ofNullable(presses.get(id));
  }

  Acknowledgements acknowledgements() {
    List<Press> all = List.copyOf(presses.values());
    return new Acknowledgements(
        all.size(),
        (int) all.stream().filter(Press::answered).count(),
        all.stream().map(Press::took).max(Duration::compareTo).orElse(Duration.ZERO));
  }

  Optional<InlineQuery> inline(String id) {
    return Optional.ofNullable(inline.get(id));
  }
}
