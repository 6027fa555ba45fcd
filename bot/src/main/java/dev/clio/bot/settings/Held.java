package dev.clio.bot.settings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is set, remembered for a minute: another process may set something too. Thread-safe. */
final class Held {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final SettingsStore store;
  private final Cache<SettingsStore.Owner, Map<String, String>> cache;

  /** A value, and who has set it. */
  record Value(String value, Scope from) {}

  Held(SettingsStore store, InstantSource clock) {
    this.store = store;
    this.cache =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /** What the first of the owners has set who has. */
  Optional<Value> find(String name, List<SettingsStore.Owner> owners) {
    for (SettingsStore.Owner owner : owners) {
      String value = cache.get(owner, store::of).get(name);
      if (value != null) {
        return Optional.of(new Value(value, owner.scope()));
      }
    }
    return Optional.empty();
  }

  /** Sets something; nothing takes it away. */
  void set(SettingsStore.Owner owner, String name, Optional<String> value) {
    store.set(owner, name, value);
    cache.invalidate(owner);
  }

  /** Reads all anew. */
  void forget() {
    cache.invalidateAll();
  }
}
