package dev.clio.bot.delivery;

import dev.clio.bot.chat.PlatformName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Receipts that last as long as the process. */
public final class MemoryReceipts implements Receipts {
  private final Map<Key, Received> waiting = new LinkedHashMap<>();
  private final Set<Key> begun = new HashSet<>();

  private record Key(PlatformName platform, String id) {}

  @Override
  public synchronized List<Received> keep(PlatformName platform, List<Received> updates) {
    List<Received> fresh = new ArrayList<>();
    for (Received update : updates) {
      Key key = new Key(platform, update.id());
      if (!begun.contains(key) && waiting.putIfAbsent(key, update) == null) {
        fresh.add(update);
      }
    }
    return List.copyOf(fresh);
  }

  @Override
  public synchronized boolean begin(PlatformName platform, String id) {
    Key key = new Key(platform, id);
    waiting.remove(key);
    return begun.add(key);
  }

  @Override
  public synchronized void finish(PlatformName platform, String id) {
    begin(platform, id);
  }

  @Override
  public synchronized List<Received> pending(PlatformName platform) {
    return waiting.entrySet().stream()
        .filter(entry -> entry.getKey().platform().equals(platform))
        .map(Map.Entry::getValue)
        .toList();
  }
}
