package dev.clio.bot.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;

/** Brings the tables up to date, by the scripts in the folder {@code migration}. */
final class Migrations {
  /** Version of the last script. */
  static final int LATEST = 4;

  /** Several processes may start at once; all but one find that it has been done. */
  private static final int MOST_ATTEMPTS = 5;

  private static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  /**
   * Runs the scripts that have not been run. Where there are none, Flyway is not even loaded, which
   * would be most of the time that opening takes.
   *
   * @param dialect what the scripts call differently in each database
   */
  static void run(DataSource source, Map<String, String> dialect, Trouble trouble)
      throws BrokenStore {
    for (int attempt = 1; version(source, trouble) < LATEST; attempt++) {
      try {
        flyway(source, dialect).migrate();
      } catch (FlywayException failed) {
        boolean hopeless = trouble.sentence(failed).isPresent() && !Trouble.isBusy(failed);
        if (hopeless || attempt == MOST_ATTEMPTS) {
          throw trouble.broken(failed);
        }
      }
    }
    int found = version(source, trouble);
    if (found > LATEST) {
      throw new BrokenStore(
          "%s was written by a newer Clio (version %d of its tables; this Clio knows %d): start that one."
              .formatted(trouble.where(), found, LATEST));
    }
  }

  static Flyway flyway(DataSource source, Map<String, String> dialect) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:dev/clio/bot/sql/migration")
        .table(HISTORY)
        .placeholders(dialect)
        .cleanDisabled(true)
        .load();
  }

  /** The version that the tables have; 0 without tables. */
  static int version(DataSource source, Trouble trouble) throws BrokenStore {
    try (Connection connection = source.getConnection()) {
      return hasHistory(connection) ? version(connection) : 0;
    } catch (SQLException failed) {
      throw trouble.broken(new ConnectionException(failed));
    }
  }

  private static boolean hasHistory(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
      return tables.next();
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT max(CAST(version AS integer)) FROM " + HISTORY + " WHERE success")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
