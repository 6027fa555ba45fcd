package dev.clio.bot.sql;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.delivery.Receipts.Received;
import dev.clio.bot.time.HandTurned;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Another process that works with a store until it is killed. Whatever it was told is stored, it
 * prints: {@code put NUMBER KEY}, {@code kept NUMBER}, {@code begun NUMBER}.
 */
final class Worker {
  static final PlatformName TELEGRAM = new PlatformName("telegram");
  private static final int THREADS = 4;

  private final Store store;
  private final PrintStream told;

  private Worker(Store store, PrintStream told) {
    this.store = store;
    this.told = told;
  }

  /** Starts one that works on numbers from {@code first} on. */
  static Process start(Path folder, int first) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            // Killed, it leaves its copy of the native library behind.
            "-Dorg.sqlite.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName(),
            folder.toString(),
            Integer.toString(first))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String[] arguments) throws BrokenStore {
    Store store =
        Store.open(
            StoreSettings.inDataFolder(),
            Path.of(arguments[0]),
            new HandTurned(),
            new SplittableRandom(7));
    Worker worker = new Worker(store, System.out);
    int first = Integer.parseInt(arguments[1]);
    for (int thread = 0; thread < THREADS; thread++) {
      int mine = first + thread;
      Thread.ofPlatform().start(() -> worker.work(mine));
    }
  }

  /** Ends when nobody listens any more. */
  private void work(int first) {
    for (int number = first; !told.checkError(); number += THREADS) {
      List<String> keys = store.actionShelf().put(actions(number));
      told.println("put " + number + " " + keys.getLast());
      store.receipts().keep(TELEGRAM, updates(number));
      told.println("kept " + number);
      if (number % 3 > 0 && store.receipts().begin(TELEGRAM, id(number))) {
        told.println("begun " + number);
        store.receipts().finish(TELEGRAM, id(number));
      }
    }
    Runtime.getRuntime().halt(1);
  }

  static List<Action> actions(int number) {
    return IntStream.range(0, 5)
        .mapToObj(i -> new Action("Next", Call.of("next").with("number", number + "/" + i)))
        .toList();
  }

  /** The update that is begun with, and one that is not. */
  static List<Received> updates(int number) {
    List<Received> updates = new ArrayList<>();
    updates.add(new Received(id(number), "an update"));
    updates.add(new Received(id(number) + "b", "another"));
    return updates;
  }

  static String id(int number) {
    return "update" + number;
  }
}
