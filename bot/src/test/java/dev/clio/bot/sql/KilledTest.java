package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.delivery.Receipts.Received;
import dev.clio.bot.time.HandTurned;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes without end, and is killed without a warning. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
final class KilledTest {
  private static final int KILLS = Boolean.getBoolean("clio.campaign") ? 100 : 3;

  /** Lines that the other process prints before it is killed. */
  private static final int MOST_LINES = 600;

  /** Up to so long after that line it is killed: longer than a commit takes. */
  private static final int MOST_NANOS = 10_000_000;

  @TempDir private Path folder;
  private final Map<Integer, String> put = new HashMap<>();
  private final Set<Integer> kept = new HashSet<>();
  private final Set<Integer> begun = new HashSet<>();

  @Test
  void whatWasAcknowledgedIsThere() throws IOException, InterruptedException, BrokenStore {
    RandomGenerator random = new SplittableRandom(1953);
    for (int kill = 0; kill < KILLS; kill++) {
      work(kill * 1_000_000, random.nextInt(1, MOST_LINES), random.nextInt(MOST_NANOS));
      try (Store store =
          Store.open(
              StoreSettings.inDataFolder(), folder, new HandTurned(), new SplittableRandom(8))) {
        assertEquals(Optional.empty(), store.health().trouble());
        check(store);
      }
    }
    assertFalse(begun.isEmpty());
  }

  private void work(int first, int lines, int nanos) throws IOException, InterruptedException {
    Process other = Worker.start(folder, first);
    try (BufferedReader told = other.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        String line = told.readLine();
        assertTrue(line != null, "the other process ended by itself");
        note(line);
      }
      long until = System.nanoTime() + nanos;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      kill(other);
      // The last line may have been cut off: what it acknowledged was never heard.
      List<String> rest = told.lines().toList();
      rest.subList(0, Math.max(0, rest.size() - 1)).forEach(this::note);
    } finally {
      kill(other);
    }
  }

  private void note(String line) {
    String[] words = line.split(" ");
    int number = Integer.parseInt(words[1]);
    switch (words[0]) {
      case "put" -> put.put(number, words[2]);
      case "kept" -> kept.add(number);
      case "begun" -> begun.add(number);
      default -> throw new AssertionError(line);
    }
  }

  private void check(Store store) {
    put.forEach(
        (number, key) ->
            assertEquals(
                Optional.of(Worker.actions(number).getLast()), store.actionShelf().get(key)));
    Set<String> pending =
        store.receipts().pending(Worker.TELEGRAM).stream()
            .map(Received::id)
            .collect(Collectors.toSet());
    for (int number : kept) {
      String id = Worker.id(number);
      assertTrue(pending.contains(id + "b"), "lost " + id + "b");
      assertTrue(
          pending.contains(id) || !store.receipts().begin(Worker.TELEGRAM, id), "lost " + id);
    }
    for (int number : begun) {
      String id = Worker.id(number);
      assertFalse(store.receipts().begin(Worker.TELEGRAM, id), "would be answered twice: " + id);
      assertFalse(pending.contains(id), "would be answered twice: " + id);
    }
  }

  private static void kill(Process other) throws InterruptedException {
    other.toHandle().destroyForcibly();
    other.waitFor();
  }
}
