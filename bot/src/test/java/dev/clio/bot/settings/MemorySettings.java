package dev.clio.bot.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Settings that last as long as the process. */
final class MemorySettings implements SettingsStore {
  private final Map<Owner, Map<String, String>> values = new HashMap<>();

  @Override
  public synchronized Map<String, String> of(Owner owner) {
    return Map.copyOf(values.getOrDefault(owner, Map.of()));
  }

  @Override
  public synchronized void set(Owner owner, String name, Optional<String> value) {
    Map<String, String> own = values.computeIfAbsent(owner, _ -> new HashMap<>());
    value.ifPresentOrElse(one -> own.put(name, one), () -> own.remove(name));
  }
}
