package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.delivery.ActionShelfContract;
import dev.clio.bot.delivery.Receipts.Received;
import dev.clio.bot.time.HandTurned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a data folder, from the first start on. */
final class StoreTest {
  private static final PlatformName TELEGRAM = new PlatformName("telegram");

  @TempDir private Path folder;

  private Store open(Path data, long luck) throws BrokenStore {
    return Store.open(
        StoreSettings.inDataFolder(), data, new HandTurned(), new SplittableRandom(luck));
  }

  @Test
  void everythingIsThereAfterARestart() throws BrokenStore {
    List<String> keys;
    try (Store store = open(folder, 1)) {
      keys = store.actionShelf().put(ActionShelfContract.ACTIONS);
      store.receipts().keep(TELEGRAM, List.of(new Received("1", "one"), new Received("2", "two")));
      store.receipts().begin(TELEGRAM, "1");
    }
    try (Store store = open(folder, 2)) {
      assertEquals(
          Optional.of(ActionShelfContract.ACTIONS.getLast()),
          store.actionShelf().get(keys.getLast()));
      assertEquals(keys, store.actionShelf().put(ActionShelfContract.ACTIONS));
      assertEquals(List.of(new Received("2", "two")), store.receipts().pending(TELEGRAM));
      assertFalse(store.receipts().begin(TELEGRAM, "1"));
    }
  }

  @Test
  void keysOfOneStoreAreUnknownToAnother() throws BrokenStore {
    try (Store one = open(folder.resolve("one"), 1);
        Store other = open(folder.resolve("other"), 2)) {
      List<String> keys = one.actionShelf().put(ActionShelfContract.ACTIONS);
      assertNotEquals(keys, other.actionShelf().put(ActionShelfContract.ACTIONS));
      assertEquals(Optional.empty(), other.actionShelf().get(keys.getFirst()));
    }
  }

  @Test
  void nobodyElseMayReadTheFile() throws BrokenStore, IOException {
    Path data = folder.resolve("new/data");
    try (Store store = open(data, 1)) {
      store.actionShelf().put(ActionShelfContract.ACTIONS);
      for (String name : List.of("clio.db", "clio.db-wal", "clio.db-shm")) {
        assertEquals(
            "rw-------",
            PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))),
            name);
      }
    }
  }

  @Test
  void aWholeStoreIsWell() throws BrokenStore {
    try (Store store = open(folder, 1)) {
      StoreHealth health = store.health();
      assertEquals(Optional.empty(), health.trouble());
      assertTrue(health.engine().matches("SQLite 3\\.\\d+\\.\\d+ in .*clio\\.db"), health.engine());
      assertTrue(health.bytes() > 100_000, health.toString());
      assertEquals(Migrations.LATEST, health.schema());
    }
  }

  @Test
  void aClosedStoreSaysSo() throws BrokenStore {
    Store store = open(folder, 1);
    store.close();
    assertThrows(
        IllegalStateException.class, () -> store.actionShelf().put(ActionShelfContract.ACTIONS));
  }

  @Test
  void whatIsNoDatabaseStopsTheStart() throws IOException {
    Files.writeString(folder.resolve("clio.db"), "Dear diary, ".repeat(1_000));
    refused(" is no database: move it away, or start with --data DIR elsewhere.");
  }

  @Test
  void aDamagedDatabaseStopsTheStart() throws BrokenStore, IOException {
    Path file = folder.resolve("clio.db");
    fill();
    byte[] whole = Files.readAllBytes(file);
    byte[] noise = new byte[20_000];
    new SplittableRandom(1).nextBytes(noise);
    byte[] damaged = whole.clone();
    System.arraycopy(noise, 0, damaged, whole.length / 2, noise.length);
    Files.write(file, damaged);
    refused(" is damaged: put a backup in its place, or move it away to begin with nothing.");
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    refused(" is damaged: put a backup in its place, or move it away to begin with nothing.");
    Files.write(file, whole);
    open(folder, 1).close();
  }

  @Test
  void aNewerDatabaseStopsTheStart() throws BrokenStore {
    fill();
    try (Database database = Sqlite.open(folder, Store.PATIENCE)) {
      database.write(
          handle ->
              handle.execute(
                  """
                  INSERT INTO flyway_schema_history (installed_rank, version, description, type,
                    script, installed_by, execution_time, success)
                  VALUES (99, '99', 'to come', 'SQL', 'V99__to_come.sql', '', 1, 1)\
                  """));
    }
    refused(
        " was written by a newer Clio (version 99 of its tables; this Clio knows %d): start that one."
            .formatted(Migrations.LATEST));
  }

  @Test
  void aFolderThatCannotBeWrittenStopsTheStart() throws IOException {
    String words =
        " cannot be written: let this user own it and its folder, or start with --data DIR"
            + " elsewhere.";
    Path file = Files.writeString(folder.resolve("file"), "", StandardCharsets.UTF_8);
    BrokenStore broken = assertThrows(BrokenStore.class, () -> open(file, 1));
    assertEquals(file.resolve("clio.db") + words, broken.getMessage());
    Files.createDirectory(folder.resolve("clio.db"));
    refused(words);
  }

  private void refused(String words) {
    BrokenStore broken = assertThrows(BrokenStore.class, () -> open(folder, 1).close());
    assertEquals(folder.resolve("clio.db") + words, broken.getMessage());
  }

  private void fill() throws BrokenStore {
    try (Store store = open(folder, 1)) {
      for (int i = 0; i < 200; i++) {
        store
            .receipts()
            .keep(TELEGRAM, List.of(new Received("" + i, "something to keep ".repeat(100))));
      }
    }
  }
}
