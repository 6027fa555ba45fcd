package dev.clio.bot.sources;

import dev.clio.bot.chat.ServerRef;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records of files that last as long as the process. */
final class MemoryUploads implements Uploads {
  private final Map<Key, Added> files = new HashMap<>();

  private record Key(ServerRef home, String name) {}

  @Override
  public synchronized void add(Added added) {
    files.put(new Key(added.home(), added.name()), added);
  }

  @Override
  public synchronized List<Added> of(ServerRef home) {
    return files.values().stream()
        .filter(file -> file.home().equals(home))
        .sorted(Comparator.comparing(Added::at).reversed())
        .toList();
  }

  @Override
  public synchronized boolean remove(ServerRef home, String name) {
    return files.remove(new Key(home, name)) != null;
  }
}
