package dev.clio.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.Progress;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Question;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another process adds one edition of a file after the other, and is killed without a warning. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
final class KilledCollectionTest {
  private static final int KILLS = Boolean.getBoolean("clio.campaign") ? 60 : 4;

  /** Up to so long after a line it is killed: about as long as two additions take. */
  private static final int MOST_NANOS = 60_000_000;

  private static final int MOST_LINES = 12;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/wars.md"), "# Wars\n\nThe war began in 1914.\n");
  }

  @Test
  void killingLeavesTheOldFileOrTheNewAndTheNextStartHeals() throws Exception {
    RandomGenerator random = new SplittableRandom(1941);
    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int reached = killAfter(random.nextInt(1, MOST_LINES), random.nextInt(MOST_NANOS), before);
      try (Library library = open(folder)) {
        int found = edition(library);
        int lowest = Math.max(before, reached - 1);
        assertTrue(
            found >= lowest && found <= reached,
            "kill %d: %d was begun, %d was there, %d is found"
                .formatted(kill, reached, before, found));
        assertEquals(found == 0 ? List.of() : List.of(text(found)), texts());
        before = reached + 1;
        add(library, before);
        assertEquals(before, edition(library));
      }
    }
  }

  /** Lets another process work, kills it, and returns the last edition that it began. */
  private int killAfter(int lines, int nanos, int before) throws Exception {
    Process other =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                folder.toString(),
                Integer.toString(before + 1))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
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
      other.toHandle().destroyForcibly();
      other.waitFor();
      int reached = Integer.parseInt(last);
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        reached = line.isEmpty() ? reached : Integer.parseInt(line);
      }
      return reached;
    } finally {
      other.toHandle().destroyForcibly();
      other.waitFor();
    }
  }

  private static Library open(Path folder) throws Exception {
    Library library =
        Library.open(
            new LibrarySettings(
                List.of(folder.resolve("seeds")),
                folder.resolve("data"),
                LibrarySettings.Semantic.OFF,
                LibrarySettings.REFUSE_BELOW));
    library.refresh(Progress.SILENT);
    return library;
  }

  private static void add(Library library, int edition) throws IOException {
    library.add(
        "red",
        "mill.txt",
        new ByteArrayInputStream(text(edition).getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(int edition) {
    return "The mill had edition " + edition + ".\n";
  }

  private static int edition(Library library) throws IOException {
    List<Excerpt> found = library.nearest(Question.of("mill edition"), 3);
    assertTrue(found.size() <= 1, found::toString);
    return found.isEmpty()
        ? 0
        : Integer.parseInt(found.getFirst().passage().text().replaceAll("\\D", ""));
  }

  /** What stands in the folder of uploads, half files too. */
  private List<String> texts() throws IOException {
    Path uploads = folder.resolve("data/uploads");
    if (!Files.exists(uploads)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(uploads)) {
      List<Path> left =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".lock"))
              .toList();
      return left.isEmpty() ? List.of() : List.of(Files.readString(left.getFirst()));
    }
  }

  /** The other process. It prints the edition that it is about to add. */
  static final class Other {
    private Other() {}

    public static void main(String[] arguments) throws Exception {
      try (Library library = open(Path.of(arguments[0]))) {
        for (int edition = Integer.parseInt(arguments[1]); true; edition++) {
          System.out.println(edition);
          if (System.out.checkError()) {
            throw new IOException("nobody listens any more");
          }
          add(library, edition);
        }
      }
    }
  }
}
