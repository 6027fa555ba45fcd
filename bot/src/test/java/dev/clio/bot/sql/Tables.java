package dev.clio.bot.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/** Looks at everything that a database holds, by whatever name. */
final class Tables {
  private Tables() {}

  /** Every table but that of the migrations. */
  static List<String> names(Database database) {
    return database.read(
        handle -> {
          try {
            return names(handle.getConnection());
          } catch (SQLException failed) {
            throw new AssertionError("tables cannot be listed", failed);
          }
        });
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    names.removeIf(name -> name.startsWith("flyway") || name.startsWith("sqlite"));
    return names;
  }

  /** All rows of all tables, each as words. */
  static Map<String, List<String>> rows(Database database) {
    Map<String, List<String>> all = new TreeMap<>();
    for (String table : names(database)) {
      all.put(table, rows(database, table));
    }
    return all;
  }

  /** All rows of a table, each as words. */
  static List<String> rows(Database database, String table) {
    return database.read(handle -> rows(handle, table));
  }

  private static List<String> rows(Handle handle, String table) {
    return handle
        .createQuery("SELECT * FROM <table>")
        .define("table", table)
        .mapToMap()
        .map(Map::toString)
        .list();
  }

  /** Empties every table but that of the secret. */
  static void empty(Database database) {
    for (String table : names(database)) {
      if (!table.equals("secret")) {
        database.write(handle -> handle.execute("DELETE FROM " + table));
      }
    }
  }

  /** Luck that is the same every time. */
  static RandomGenerator luck() {
    return new SplittableRandom(1922);
  }
}
