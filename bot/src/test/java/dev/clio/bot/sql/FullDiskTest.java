package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.delivery.Crowd;
import dev.clio.bot.time.HandTurned;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file cannot grow any more, as on a full disk. */
final class FullDiskTest {
  private static final int ROOM_IN_PAGES = 60;

  @TempDir private Path folder;

  @Test
  void whatFindsNoRoomIsToldAndTheRestStays() throws BrokenStore, InterruptedException {
    String full = folder.resolve("clio.db") + " has no room to grow: make room on its disk.";
    List<List<String>> keys;
    try (Store store = narrow()) {
      keys = Crowd.of(100, i -> put(store.actionShelf(), i, full));
      long without = keys.stream().filter(List::isEmpty).count();
      assertTrue(without > 0 && without < 100, without + " found no room");
      UncheckedIOException told =
          assertThrows(UncheckedIOException.class, () -> store.actionShelf().put(actions(1_000)));
      assertEquals(full, told.getMessage());
    }
    try (Database database = Sqlite.open(folder, Store.PATIENCE)) {
      Store store = Store.on(database, new HandTurned(), Tables.luck());
      assertEquals(Optional.empty(), store.health().trouble());
      List<Integer> there = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        for (String key : keys.get(i)) {
          assertTrue(store.actionShelf().get(key).isPresent(), "of " + i);
          there.add(i);
        }
      }
      int rows =
          database.read(
              handle ->
                  handle.createQuery("SELECT count(*) FROM action").mapTo(Integer.class).one());
      assertEquals(there.size(), rows, "half of a put is stored");
      assertEquals(10, store.actionShelf().put(actions(1_000)).size());
    }
  }

  private Store narrow() throws BrokenStore {
    Database database = Sqlite.open(folder, Store.PATIENCE);
    database.write(handle -> handle.execute("PRAGMA max_page_count = " + (40 + ROOM_IN_PAGES)));
    return Store.on(database, new HandTurned(), Tables.luck());
  }

  private static List<String> put(ActionShelf shelf, int number, String complaint) {
    try {
      return shelf.put(actions(number));
    } catch (UncheckedIOException full) {
      assertEquals(complaint, full.getMessage());
      return List.of();
    }
  }

  private static List<Action> actions(int number) {
    List<Action> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Call call = Call.of("ask").with("question", number + " " + i + " who? ".repeat(60));
      all.add(new Action("Ask", call));
    }
    return all;
  }
}
