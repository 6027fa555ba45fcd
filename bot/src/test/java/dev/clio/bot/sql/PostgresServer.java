package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server for all tests of this process; it ends with the process. */
public final class PostgresServer {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private PostgresServer() {}

  /** Started when the first test needs it. */
  private static final class Started {
    static final EmbeddedPostgres SERVER = start();

    private Started() {}

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException failed) {
        throw new UncheckedIOException("the PostgreSQL for tests does not start", failed);
      }
    }
  }

  /** Settings of a store that has nothing yet, not even tables. */
  public static StoreSettings fresh() {
    if (!isAvailable()) {
      abort("there are PostgreSQL binaries for 64-bit Linux on Intel and AMD only");
    }
    String schema = "clio" + SCHEMAS.incrementAndGet();
    try (Connection connection = Started.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (SQLException failed) {
      throw new AssertionError("no schema of its own for a test", failed);
    }
    return new StoreSettings(
        Optional.of(
            "jdbc:postgresql://localhost:%d/postgres?currentSchema=%s"
                .formatted(Started.SERVER.getPort(), schema)),
        "postgres",
        "postgres");
  }

  /** The same store, to be opened below the front door. */
  static Database open(StoreSettings settings) throws BrokenStore {
    return Postgres.open(settings.url().orElseThrow(), settings.user(), settings.password());
  }

  private static boolean isAvailable() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64");
  }
}
