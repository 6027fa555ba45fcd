package dev.clio.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.ShelfInUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to work on the index, people find the old state or the new one. */
final class CrashTest {
  private static final int DAMAGES = Boolean.getBoolean("clio.campaign") ? 500 : 60;
  private static final int SEARCHERS = 3;

  @TempDir Path folder;

  @Test
  void workThatFailsAnywhereLeavesTheOldState() throws IOException {
    try (PassageIndex index = Shelving.open(folder)) {
      for (int crash = 0; crash < Shelving.FILES; crash++) {
        int old = crash;
        assertThrows(IOException.class, () -> Shelving.refresh(index, old + 1, failingAfter(old)));
        assertEquals(old, Shelving.edition(index));
        assertThrows(IOException.class, () -> Shelving.rebuild(index, old + 1, failingAfter(old)));
        assertEquals(old, Shelving.edition(index));
        assertEquals(old, reopened());
        Shelving.refresh(index, old + 1, Shelving.Crash.NEVER);
        assertEquals(old + 1, Shelving.edition(index));
        assertEquals(old + 1, reopened());
      }
    }
  }

  @Test
  void aBugInTheMiddleIsTakenBackToo() throws IOException {
    try (PassageIndex index = Shelving.open(folder)) {
      Shelving.refresh(index, 1, Shelving.Crash.NEVER);
      assertThrows(
          StackOverflowError.class,
          () ->
              Shelving.refresh(
                  index,
                  2,
                  file -> {
                    throw new StackOverflowError();
                  }));
      assertEquals(1, Shelving.edition(index));
      Shelving.refresh(index, 3, Shelving.Crash.NEVER);
      assertEquals(3, Shelving.edition(index));
    }
  }

  @Test
  void damagedFilesCountAsNoIndexAndAreHealed() throws IOException {
    RandomGenerator random = new SplittableRandom(1939);
    int noticed = 0;
    for (int i = 0; i < DAMAGES; i++) {
      Path here = folder.resolve("damage-" + i);
      try (PassageIndex index = Shelving.open(here)) {
        Shelving.refresh(index, 1, Shelving.Crash.NEVER);
        Shelving.refresh(index, 2, Shelving.Crash.NEVER);
      }
      String damage = damage(here, random);
      try (PassageIndex index = Shelving.open(here)) {
        int found = Shelving.edition(index);
        assertTrue(found == 2 || (found == 0 && index.isStale()), damage + ": edition " + found);
        noticed += found == 0 ? 1 : 0;
        Shelving.refresh(index, 3, Shelving.Crash.NEVER);
        assertEquals(3, Shelving.edition(index), damage);
        assertFalse(index.isStale(), damage);
      } catch (IOException | RuntimeException e) {
        throw new AssertionError(damage, e);
      }
    }
    assertTrue(noticed > DAMAGES / 2, "only " + noticed + " were noticed");
  }

  @Test
  void whoComesSecondIsToldSo() throws IOException {
    try (PassageIndex first = Shelving.open(folder);
        PassageIndex second = Shelving.open(folder)) {
      Shelving.refresh(first, 1, Shelving.Crash.NEVER);
      Shelving.refresh(
          first,
          2,
          file -> {
            assertThrows(ShelfInUse.class, () -> Shelving.refresh(second, 9, Shelving.Crash.NEVER));
            assertThrows(ShelfInUse.class, () -> Shelving.rebuild(second, 9, Shelving.Crash.NEVER));
          });
      assertEquals(2, Shelving.edition(first));
      Shelving.refresh(second, 3, Shelving.Crash.NEVER);
      assertEquals(3, Shelving.edition(second));
      Shelving.rebuild(second, 4, Shelving.Crash.NEVER);
      Shelving.refresh(first, 5, Shelving.Crash.NEVER);
      assertEquals(5, Shelving.edition(first));
      assertEquals(5, reopened());
    }
  }

  @Test
  void searchesSeeOneStateWhileItChanges() throws Exception {
    int editions = 12;
    try (PassageIndex index = Shelving.open(folder);
        ExecutorService searchers = Executors.newFixedThreadPool(SEARCHERS)) {
      Shelving.refresh(index, 1, Shelving.Crash.NEVER);
      CountDownLatch searching = new CountDownLatch(SEARCHERS);
      Callable<Integer> searcher =
          () -> {
            int last = 0;
            while (last < editions) {
              int now = Shelving.edition(index);
              assertTrue(now >= Math.max(1, last), now + " after " + last);
              last = now;
              searching.countDown();
            }
            return last;
          };
      List<Future<Integer>> ends = new ArrayList<>();
      for (int i = 0; i < SEARCHERS; i++) {
        ends.add(searchers.submit(searcher));
      }
      searching.await();
      for (int edition = 2; edition <= editions; edition++) {
        if (edition % 2 == 0) {
          Shelving.rebuild(index, edition, Shelving.Crash.NEVER);
        } else {
          Shelving.refresh(index, edition, Shelving.Crash.NEVER);
        }
      }
      for (Future<Integer> end : ends) {
        assertEquals(editions, end.get());
      }
    }
  }

  private int reopened() throws IOException {
    try (PassageIndex again = Shelving.open(folder)) {
      return Shelving.edition(again);
    }
  }

  private static Shelving.Crash failingAfter(int last) {
    return file -> {
      if (file == last) {
        throw new IOException("the disk is full");
      }
    };
  }

  /** Damages one file below {@code here} and tells how. */
  private static String damage(Path here, RandomGenerator random) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(here)) {
      files = all.filter(Files::isRegularFile).filter(CrashTest::holdsBytes).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    String how =
        switch (random.nextInt(4)) {
          case 0 -> {
            Files.write(file, Arrays.copyOf(bytes, at));
            yield "cut at ";
          }
          case 1 -> {
            Files.delete(file);
            yield "deleted, not at ";
          }
          case 2 -> {
            byte[] noise = new byte[Math.min(64, bytes.length - at)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, bytes, at, noise.length);
            Files.write(file, bytes);
            yield "noise from ";
          }
          default -> {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            yield "one bit at ";
          }
        };
    return here.relativize(file) + " " + how + at;
  }

  private static boolean holdsBytes(Path file) {
    try {
      return Files.size(file) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
