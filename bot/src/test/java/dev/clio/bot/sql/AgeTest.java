package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.delivery.Receipts.Received;
import dev.clio.bot.time.HandTurned;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of things as time passes. */
final class AgeTest {
  private static final PlatformName TELEGRAM = new PlatformName("telegram");
  private static final Action HELP = new Action("Help", Call.of("help"));
  private static final MessageRef MESSAGE = new MessageRef(new ChatRef(TELEGRAM, "1"), "2");

  private final HandTurned clock = new HandTurned();
  private Database database;
  private Store store;

  @BeforeEach
  void open(@TempDir Path folder) throws BrokenStore {
    database = Sqlite.open(folder, Store.PATIENCE);
    restart();
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Nothing is at hand any more. */
  private void restart() throws BrokenStore {
    store = Store.on(database, clock, Tables.luck());
  }

  private String put() {
    return store.actionShelf().put(List.of(HELP)).getFirst();
  }

  private void pass(int days) {
    clock.pass(Duration.ofDays(days));
    store.prune();
  }

  @Test
  void aButtonNobodyUsedGoesAfter400Days() {
    String key = put();
    store.actionShelf().attach(MESSAGE, key);
    pass(400);
    assertEquals(1, Tables.rows(database, "action").size());
    pass(1);
    assertEquals(Optional.empty(), store.actionShelf().get(key));
    assertEquals(Optional.empty(), store.actionShelf().attached(MESSAGE));
    assertEquals(key, put());
    assertEquals(Optional.of(HELP), store.actionShelf().get(key));
  }

  @Test
  void offeringAndPressingKeepIt() throws BrokenStore {
    String key = put();
    for (int use = 0; use < 4; use++) {
      pass(300);
      put();
      pass(300);
      assertEquals(Optional.of(HELP), store.actionShelf().get(key));
      pass(300);
      restart();
      assertEquals(Optional.of(HELP), store.actionShelf().get(key));
    }
    pass(401);
    assertEquals(Optional.empty(), store.actionShelf().get(key));
  }

  @Test
  void offeringTheSameAgainWritesNothing() throws BrokenStore {
    put();
    long before = changes();
    for (int i = 0; i < 29; i++) {
      pass(1);
      put();
    }
    assertEquals(before, changes());
    pass(1);
    put();
    assertEquals(before + 1, changes());
  }

  /** Rows changed by the one connection that writes. */
  private long changes() {
    return database.write(
        handle -> handle.createQuery("SELECT total_changes()").mapTo(Long.class).one());
  }

  @Test
  void whatAnUpdateSaysGoesWhenItIsBegun() {
    store
        .receipts()
        .keep(TELEGRAM, List.of(new Received("1", "Ada asks"), new Received("2", "Ben asks")));
    store.receipts().begin(TELEGRAM, "1");
    store.receipts().finish(TELEGRAM, "2");
    assertFalse(Tables.rows(database).toString().contains(" asks"));
  }

  @Test
  void whatNobodyBeganGoesAfterThreeDays() {
    Received update = new Received("1", "Ada asks");
    store.receipts().keep(TELEGRAM, List.of(update));
    pass(3);
    assertEquals(List.of(), store.receipts().keep(TELEGRAM, List.of(update)));
    assertEquals(List.of(update), store.receipts().pending(TELEGRAM));
    clock.pass(Duration.ofMillis(1));
    store.prune();
    assertEquals(List.of(), store.receipts().pending(TELEGRAM));
    assertEquals(List.of(update), store.receipts().keep(TELEGRAM, List.of(update)));
  }

  @Test
  void aStartDropsWhatIsTooOld() throws BrokenStore {
    put();
    store.receipts().begin(TELEGRAM, "1");
    clock.pass(Duration.ofDays(401));
    restart();
    assertEquals(List.of(), Tables.rows(database, "action"));
    assertEquals(List.of(), Tables.rows(database, "receipt"));
  }
}
