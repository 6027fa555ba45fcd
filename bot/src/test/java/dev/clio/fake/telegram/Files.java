package dev.clio.fake.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The files of all chats, by id and by path. */
final class Files {
  private final Map<String, StoredFile> byId = new ConcurrentHashMap<>();
  private final Map<String, StoredFile> byPath = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  StoredFile store(String kind, String name, byte[] bytes) {
    int number = count.incrementAndGet();
    String path = kind + "s/file_" + number;
    var file = new StoredFile(kind, "BQACAgIAAxkBAAIB" + number, name, path, bytes);
    byId.put(file.id(), file);
    byPath.put(file.path(), file);
    return file;
  }

  Optional<StoredFile> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<StoredFile> byPath(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
