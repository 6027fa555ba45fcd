package dev.clio.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.ShelfInUse;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another process changes the index without end, and is killed without a warning. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
final class KilledTest {
  private static final int KILLS = Boolean.getBoolean("clio.campaign") ? 100 : 5;

  /** Lines that the other process may print before it is killed: one for each file it files. */
  private static final int MOST_LINES = 40;

  /** Up to so long after that line it is killed: less than a commit or a swap takes. */
  private static final int MOST_NANOS = 20_000_000;

  @TempDir Path folder;

  @Test
  void killingLeavesTheOldStateOrTheNew() throws IOException, InterruptedException {
    RandomGenerator random = new SplittableRandom(1941);
    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int reached = killAfter(random.nextInt(1, MOST_LINES), random.nextInt(MOST_NANOS), before);
      try (PassageIndex index = Shelving.open(folder)) {
        int found = Shelving.edition(index);
        assertTrue(
            found >= before && found <= reached,
            "kill %d: %d was there, %d was begun, %d is found"
                .formatted(kill, before, reached, found));
        before = Math.max(found, reached) + 1;
        Shelving.refresh(index, before, Shelving.Crash.NEVER);
        assertEquals(before, Shelving.edition(index));
        assertFalse(index.isStale());
      }
    }
  }

  @Test
  void anotherProcessIsToldToWait() throws IOException, InterruptedException {
    Process other = start(1, "wait");
    try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8);
        PassageIndex index = Shelving.open(folder)) {
      assertEquals("1", lines.readLine());
      ShelfInUse told =
          assertThrows(ShelfInUse.class, () -> Shelving.refresh(index, 2, Shelving.Crash.NEVER));
      assertEquals(
          "Another Clio is working on the index in " + folder + "; try again when it is done.",
          told.getMessage());
      assertEquals(0, Shelving.edition(index));
      kill(other);
      Shelving.refresh(index, 2, Shelving.Crash.NEVER);
      assertEquals(2, Shelving.edition(index));
    } finally {
      kill(other);
    }
  }

  /** Lets another process work, kills it, and returns the last edition that it began. */
  private int killAfter(int lines, int nanos, int before) throws IOException, InterruptedException {
    Process other = start(before + 1, "go on");
    try (BufferedReader told = other.inputReader(StandardCharsets.UTF_8)) {
      String last = "";
      for (int i = 0; i < lines; i++) {
        last = told.readLine();
        assertTrue(last != null && !last.isEmpty(), "the other process ended by itself");
      }
      long until = System.nanoTime() + nanos;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      kill(other);
      int reached = Integer.parseInt(last);
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        reached = line.isEmpty() ? reached : Integer.parseInt(line);
      }
      return reached;
    } finally {
      kill(other);
    }
  }

  private Process start(int edition, String manner) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Other.class.getName(),
            folder.toString(),
            Integer.toString(edition),
            manner)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Through its handle: what it has printed can still be read. */
  private static void kill(Process other) throws InterruptedException {
    other.toHandle().destroyForcibly();
    other.waitFor();
  }

  /** The other process. It prints the edition that it works on for every file. */
  static final class Other {
    private Other() {}

    public static void main(String[] arguments) throws IOException {
      try (PassageIndex index = Shelving.open(Path.of(arguments[0]))) {
        for (int edition = Integer.parseInt(arguments[1]); true; edition++) {
          int now = edition;
          Shelving.Crash tell =
              file -> {
                System.out.println(now);
                if (System.out.checkError()) {
                  throw new IOException("nobody listens any more");
                }
                if (arguments[2].equals("wait")) {
                  waitForTheEnd();
                }
              };
          if (edition % 3 == 0) {
            Shelving.rebuild(index, edition, tell);
          } else {
            Shelving.refresh(index, edition, tell);
          }
        }
      }
    }

    private static void waitForTheEnd() throws IOException {
      while (System.in.read() >= 0) {
        // What is typed does not matter; the end of input means that nobody needs us any more.
      }
      throw new IOException("nobody needs this process any more");
    }
  }
}
