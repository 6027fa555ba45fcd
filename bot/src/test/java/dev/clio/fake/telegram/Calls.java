package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each method was called, and with what last. Thread-safe. */
final class Calls {
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private final Map<String, Request> last = new ConcurrentHashMap<>();

  void count(Request request) {
    String method = request.method().toLowerCase(Locale.ROOT);
    counts.computeIfAbsent(method, name -> new LongAdder()).increment();
    last.put(method, request);
  }

  int of(String method) {
    LongAdder count = counts.get(method.toLowerCase(Locale.ROOT));
    return count == null ? 0 : count.intValue();
  }

  /** The parameters of the last call; missing if there was none. */
  JsonNode last(String method) {
    Request request = last.get(method.toLowerCase(Locale.ROOT));
    return request == null ? Json.NONE : request.json();
  }
}
