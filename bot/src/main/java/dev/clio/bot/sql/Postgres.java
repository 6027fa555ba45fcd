package dev.clio.bot.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A PostgreSQL database, which several processes may share. */
final class Postgres implements Database {
  private static final String SCHEME = "jdbc:postgresql:";

  /** Two transactions seldom meet; that they meet again and again, each time anew, is an error. */
  private static final int MOST_ATTEMPTS = 5;

  private static final Map<String, String> DIALECT =
      Map.of(
          "number",
          "bigint",
          "counter",
          "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
          "strict",
          "",
          "instant",
          "timestamp with time zone",
          "flag",
          "boolean",
          "bytes",
          "bytea");

  private final Trouble trouble;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final String engine;

  private Postgres(Trouble trouble, HikariDataSource pool) {
    this.trouble = trouble;
    this.pool = pool;
    this.jdbi = Statements.setUp(Jdbi.create(pool));
    this.engine = "PostgreSQL " + read(Postgres::version) + " at " + shown(pool.getJdbcUrl());
  }

  /** Connects and brings the database up to date. */
  static Postgres open(String url, String user, String password) throws BrokenStore {
    if (!url.startsWith(SCHEME)) {
      throw new BrokenStore(
          "The address of the store begins with " + SCHEME + "//, not with " + shown(url) + ".");
    }
    Trouble trouble = new Trouble("The store " + shown(url));
    try {
      HikariDataSource pool = new HikariDataSource(config(url, user, password));
      try {
        if (Migrations.version(pool, trouble) < Migrations.LATEST && !mayMakeTables(pool)) {
          throw trouble.forbidden();
        }
        Migrations.run(pool, DIALECT, trouble);
        return new Postgres(trouble, pool);
      } catch (BrokenStore | RuntimeException failed) {
        pool.close();
        throw failed;
      }
    } catch (RuntimeException failed) {
      throw trouble.broken(failed);
    }
  }

  /** Flyway would try for a quarter of a minute. */
  private static boolean mayMakeTables(HikariDataSource pool) {
    return Jdbi.create(pool)
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)")
                    .mapTo(Boolean.class)
                    .one());
  }

  private static HikariConfig config(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("clio-store");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(10);
    config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
    config.addDataSourceProperty("ApplicationName", "clio");
    config.addDataSourceProperty("connectTimeout", "5");
    config.addDataSourceProperty("socketTimeout", "60");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    // The details of an error quote values, and values are what people wrote.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return config;
  }

  /** An address without what follows the name of the database, where a password may stand. */
  static String shown(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }

  private static String version(Handle handle) {
    return handle.createQuery("SHOW server_version").mapTo(String.class).one();
  }

  @Override
  public <T> T read(Work<T> work) {
    return trouble.tell(() -> jdbi.withHandle(work::on));
  }

  @Override
  public <T> T write(Work<T> work) {
    return trouble.tell(() -> write(work, 1));
  }

  private <T> T write(Work<T> work, int attempt) {
    try {
      return jdbi.inTransaction(work::on);
    } catch (JdbiException failed) {
      if (attempt == MOST_ATTEMPTS || !Trouble.isConflict(failed)) {
        throw failed;
      }
      return write(work, attempt + 1);
    }
  }

  @Override
  public DataSource scheduling() {
    return pool;
  }

  @Override
  public boolean locksRows() {
    return true;
  }

  /** Its rows are cleared away by the server, in time. */
  @Override
  public void scrub() {}

  @Override
  public String engine() {
    return engine;
  }

  @Override
  public long size() {
    return read(
        handle ->
            handle
                .createQuery("SELECT pg_database_size(current_database())")
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void check() {
    read(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one());
  }

  @Override
  public void close() {
    pool.close();
  }
}
