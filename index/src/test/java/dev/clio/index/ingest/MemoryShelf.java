package dev.clio.index.ingest;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A shelf in memory, where what was put stands at once. */
final class MemoryShelf implements Shelf {
  private final Map<String, FileRecord> records = new TreeMap<>();
  private final Map<String, List<Passage>> passages = new TreeMap<>();
  private final Map<String, List<DatedEvent>> events = new TreeMap<>();

  MemoryShelf copy() {
    MemoryShelf copy = new MemoryShelf();
    copy.records.putAll(records);
    copy.passages.putAll(passages);
    copy.events.putAll(events);
    return copy;
  }

  List<Passage> passages() {
    return passages.values().stream().flatMap(List::stream).toList();
  }

  List<Passage> passages(String key) {
    return passages.getOrDefault(key, List.of());
  }

  List<String> ids() {
    return passages().stream().map(passage -> passage.id().value()).toList();
  }

  List<DatedEvent> events() {
    return events.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public Set<String> files() {
    return Set.copyOf(records.keySet());
  }

  @Override
  public Optional<FileRecord> file(String key) {
    return Optional.ofNullable(records.get(key));
  }

  @Override
  public Optional<String> holder(PassageId id) {
    return passages.entrySet().stream()
        .filter(file -> file.getValue().stream().anyMatch(passage -> passage.id().equals(id)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public void remove(String key) {
    records.remove(key);
    passages.remove(key);
    events.remove(key);
  }

  @Override
  public Filing replace(String key) {
    remove(key);
    List<Passage> filed = new ArrayList<>();
    List<DatedEvent> dated = new ArrayList<>();
    return new Filing() {
      @Override
      public void add(Passage passage) {
        filed.add(passage);
      }

      @Override
      public void add(DatedEvent event) {
        dated.add(event);
      }

      @Override
      public void finish(FileRecord record) {
        records.put(key, record);
        passages.put(key, filed);
        events.put(key, dated);
      }
    };
  }
}
