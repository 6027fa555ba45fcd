package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.delivery.Crowd;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many write to one file. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class WriterTest {
  private Database database;

  @BeforeEach
  void open(@TempDir Path folder) throws BrokenStore {
    database = Sqlite.open(folder, Store.PATIENCE);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static int add(Handle handle, String name) {
    return handle
        .createUpdate("INSERT INTO secret (name, value) VALUES (:name, '')")
        .bind("name", name)
        .execute();
  }

  private long rows() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM secret").mapTo(Long.class).one());
  }

  @Test
  void whatWaitsForTheDiskSharesTheNextCommit() throws Exception {
    CountDownLatch disk = new CountDownLatch(1);
    ConcurrentLinkedQueue<Long> seen = new ConcurrentLinkedQueue<>();
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> all = new ArrayList<>();
      CountDownLatch begun = new CountDownLatch(1);
      all.add(
          crowd.submit(
              () ->
                  database.write(
                      _ -> {
                        begun.countDown();
                        await(disk);
                        return 1;
                      })));
      begun.await();
      for (int i = 0; i < 100; i++) {
        String name = "n" + i;
        all.add(
            crowd.submit(
                () ->
                    database.write(
                        handle -> {
                          seen.add(rows());
                          return add(handle, name);
                        })));
      }
      while (((Sqlite) database).waiting() < 100) {
        LockSupport.parkNanos(100_000);
      }
      disk.countDown();
      for (Future<Integer> one : all) {
        assertEquals(1, one.get());
      }
    }
    assertEquals(100, rows());
    assertEquals(100, seen.stream().filter(rows -> rows == 0).count(), "others see none or all");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void whatFailsTakesNothingElseAlong() throws InterruptedException {
    List<Boolean> done =
        Crowd.of(
            60,
            i -> {
              if (i % 3 > 0) {
                return database.write(handle -> add(handle, "n" + i)) == 1;
              }
              assertThrows(
                  IllegalStateException.class,
                  () ->
                      database.write(
                          handle -> {
                            add(handle, "never" + i);
                            throw new IllegalStateException("changed its mind");
                          }));
              return false;
            });
    assertEquals(40, done.stream().filter(one -> one).count());
    assertEquals(40, rows());
  }

  @Test
  void everybodyReadsWhatTheyWrote() throws InterruptedException {
    List<Boolean> seen =
        Crowd.of(
            50,
            i -> {
              database.write(handle -> add(handle, "n" + i));
              return database.read(
                  handle ->
                      handle
                          .createQuery("SELECT count(*) FROM secret WHERE name = :name")
                          .bind("name", "n" + i)
                          .mapTo(Boolean.class)
                          .one());
            });
    assertTrue(seen.stream().allMatch(one -> one));
  }

  @Test
  void readersCannotWrite() {
    assertThrows(UncheckedIOException.class, () -> database.read(handle -> add(handle, "reader")));
  }
}
