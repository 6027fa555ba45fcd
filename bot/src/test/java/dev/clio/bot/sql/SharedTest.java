package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.delivery.Crowd;
import dev.clio.bot.time.HandTurned;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes work with one store at the same time. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class SharedTest {
  private static final int UPDATES = 300;

  @TempDir private Path folder;

  private static Store open(StoreSettings settings, Path folder) throws BrokenStore {
    return Store.open(settings, folder, new HandTurned(), Tables.luck());
  }

  /** Everybody tries to begin with every update, in the same order. */
  private static void eachIsBegunOnce(List<Store> stores) throws InterruptedException {
    List<List<Integer>> begun =
        Crowd.of(
            8,
            i ->
                IntStream.range(0, UPDATES)
                    .filter(
                        number ->
                            stores
                                .get(i % stores.size())
                                .receipts()
                                .begin(Worker.TELEGRAM, Worker.id(number)))
                    .boxed()
                    .toList());
    List<Integer> all = begun.stream().flatMap(List::stream).sorted().toList();
    assertEquals(IntStream.range(0, UPDATES).boxed().toList(), all);
  }

  @Test
  void processesOnPostgresBeginOnce() throws BrokenStore, InterruptedException {
    StoreSettings settings = PostgresServer.fresh();
    try (Store one = open(settings, folder);
        Store other = open(settings, folder)) {
      eachIsBegunOnce(List.of(one, other));
      assertEquals(
          one.actionShelf().put(Worker.actions(1)), other.actionShelf().put(Worker.actions(1)));
    }
  }

  @Test
  void connectionsToSqliteBeginOnce() throws BrokenStore, InterruptedException {
    try (Store one = open(StoreSettings.inDataFolder(), folder);
        Store other = open(StoreSettings.inDataFolder(), folder)) {
      eachIsBegunOnce(List.of(one, other));
    }
  }

  @Test
  void nobodyIsTurnedAwayWhileAnotherProcessWritesWithoutEnd()
      throws BrokenStore, IOException, InterruptedException {
    Process other = Worker.start(folder, 0);
    try (BufferedReader told = other.inputReader(StandardCharsets.UTF_8)) {
      assertTrue(told.readLine().startsWith("put "));
      Thread reading = Thread.ofVirtual().start(() -> told.lines().forEach(_ -> {}));
      try (Store store = open(StoreSettings.inDataFolder(), folder)) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 100; i++) {
          keys.addAll(store.actionShelf().put(Worker.actions(10_000_000 + i)));
        }
        assertEquals(500, keys.size());
      }
      assertTrue(other.isAlive(), "the other was turned away");
      other.toHandle().destroyForcibly();
      reading.join();
    } finally {
      other.toHandle().destroyForcibly();
      other.waitFor();
    }
  }
}
