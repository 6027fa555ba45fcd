package dev.clio.fake.discord;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A map that forgets what was put first when it grows beyond a size. Thread-safe. */
final class Recent<K, V> {
  private final int most;
  private final Map<K, V> values = new ConcurrentHashMap<>();
  private final Queue<K> order = new ConcurrentLinkedQueue<>();
  private final AtomicInteger size = new AtomicInteger();

  Recent(int most) {
    this.most = most;
  }

  void put(K key, V value) {
    if (values.put(key, value) == null) {
      order.add(key);
      size.incrementAndGet();
      trim();
    }
  }

  Optional<V> get(K key) {
    return Optional.ofNullable(values.get(key));
  }

  V computeIfAbsent(K key, Function<K, V> make) {
    V value =
        values.computeIfAbsent(
            key,
            absent -> {
              V made = make.apply(absent);
              order.add(absent);
              size.incrementAndGet();
              return made;
            });
    trim();
    return value;
  }

  private void trim() {
    while (size.get() > most) {
      K oldest = order.poll();
      if (oldest == null) {
        return;
      }
      values.remove(oldest);
      size.decrementAndGet();
    }
  }
}
