package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.delivery.Crowd;
import dev.clio.bot.time.HandTurned;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Tables are made and brought up to date. */
final class MigrationsTest {
  private static final int STARTS = 4;

  @TempDir private Path folder;

  @Test
  void theLastScriptIsKnown() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("any.db"));
    Map<String, String> dialect =
        Map.of("number", "", "counter", "", "strict", "", "instant", "", "flag", "", "bytes", "");
    assertEquals(
        Integer.toString(Migrations.LATEST),
        Arrays.stream(Migrations.flyway(source, dialect).info().all())
            .reduce((_, last) -> last)
            .orElseThrow()
            .getVersion()
            .getVersion());
  }

  @Test
  void severalStartAtOnceOnSqlite() throws InterruptedException {
    startAtOnce(StoreSettings.inDataFolder());
  }

  @Test
  void severalStartAtOnceOnPostgres() throws InterruptedException {
    startAtOnce(PostgresServer.fresh());
  }

  private void startAtOnce(StoreSettings settings) throws InterruptedException {
    List<Store> stores =
        Crowd.of(
            STARTS,
            _ -> {
              try {
                return Store.open(settings, folder, new HandTurned(), Tables.luck());
              } catch (BrokenStore broken) {
                throw new AssertionError(broken);
              }
            });
    assertEquals(STARTS, stores.size());
    stores.forEach(Store::close);
  }

  @Test
  void bothDatabasesHaveTheSameColumns() throws BrokenStore {
    try (Database sqlite = Sqlite.open(folder, Store.PATIENCE);
        Database postgres = PostgresServer.open(PostgresServer.fresh())) {
      assertEquals(columns(sqlite), columns(postgres));
    }
  }

  private static Set<String> columns(Database database) {
    return database.read(
        handle -> {
          try {
            return columns(handle.getConnection());
          } catch (SQLException failed) {
            throw new AssertionError("columns cannot be listed", failed);
          }
        });
  }

  private static Set<String> columns(Connection connection) throws SQLException {
    Set<String> found = new TreeSet<>();
    try (ResultSet columns =
        connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
      while (columns.next()) {
        String table = columns.getString("TABLE_NAME");
        if (!table.startsWith("flyway") && !table.startsWith("sqlite")) {
          found.add(table + "." + columns.getString("COLUMN_NAME"));
        }
      }
    }
    return found;
  }
}
