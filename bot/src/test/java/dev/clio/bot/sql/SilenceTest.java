package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people write, and passwords, stand in no message and no log. */
final class SilenceTest {
  private static final String WORDS = "my diary of 1941";

  @Test
  void failuresInSqliteDoNotQuote(@TempDir Path folder) throws BrokenStore {
    try (Database database = Sqlite.open(folder, Store.PATIENCE)) {
      doNotQuote(database);
    }
  }

  @Test
  void failuresInPostgresDoNotQuote() throws BrokenStore {
    try (Database database = PostgresServer.open(PostgresServer.fresh())) {
      doNotQuote(database);
    }
  }

  private static void doNotQuote(Database database) {
    database.write(handle -> insert(handle, WORDS));
    JdbiException twice =
        assertThrows(JdbiException.class, () -> database.write(handle -> insert(handle, WORDS)));
    StringWriter all = new StringWriter();
    twice.printStackTrace(new PrintWriter(all));
    assertFalse(all.toString().contains(WORDS), all::toString);
  }

  private static int insert(Handle handle, String words) {
    return handle
        .createUpdate(
            """
            INSERT INTO setting (owner, scope, name, value)
            VALUES (:words, 'CHAT', :words, :words)\
            """)
        .bind("words", words)
        .execute();
  }

  @Test
  void settingsHideThePassword() {
    String url = "jdbc:postgresql://db.school/clio?user=clio&password=swordfish";
    StoreSettings settings = new StoreSettings(Optional.of(url), "clio", "swordfish");
    assertFalse(settings.toString().contains("swordfish"), settings.toString());
    BrokenStore broken =
        assertThrows(
            BrokenStore.class,
            () -> Postgres.open(url.replace("postgresql", "postgres"), "clio", "swordfish"));
    assertFalse(String.valueOf(broken.getMessage()).contains("swordfish"), broken.getMessage());
  }
}
