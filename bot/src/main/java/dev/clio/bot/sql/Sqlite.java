package dev.clio.bot.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite in the data folder: one connection that writes, a few that read meanwhile.
 *
 * <p>Every commit reaches the disk (synchronous = FULL): an update that a platform was told we have
 * and a button that was shown survive a power cut too. With NORMAL they would survive no more than
 * the end of the process. What that costs, {@link Writer} shares among all who wait.
 */
final class Sqlite implements Database {
  /** Name of the file in the data folder. */
  static final String FILE = "clio.db";

  /** Reading takes some ten microseconds: more than these would wait for a processor anyway. */
  private static final int READERS = 4;

  /**
   * A file of this size, in bytes, is looked through at each start: it takes a tenth of a second.
   */
  private static final long CHECKED_AT_START = 64 << 20;

  /** The log of what was written shrinks to this, in bytes, when it has been worked in. */
  private static final int LOG_SIZE = 64 << 20;

  private static final Map<String, String> DIALECT =
      Map.of(
          "number",
          "INTEGER",
          "counter",
          "INTEGER PRIMARY KEY",
          "strict",
          "STRICT",
          "instant",
          "TIMESTAMP",
          "flag",
          "BIT",
          "bytes",
          "BLOB");

  private final Path file;
  private final String engine;
  private final Trouble trouble;
  private final Writer writer;
  private final HikariDataSource readers;
  private final HikariDataSource scheduling;
  private final Jdbi reading;

  private Sqlite(
      Path file,
      Trouble trouble,
      Writer writer,
      HikariDataSource readers,
      HikariDataSource scheduling) {
    this.file = file;
    this.trouble = trouble;
    this.writer = writer;
    this.readers = readers;
    this.scheduling = scheduling;
    this.reading = Statements.setUp(Jdbi.create(readers));
    this.engine = "SQLite " + read(Sqlite::version) + " in " + file;
  }

  /**
   * Opens the database of a folder, which is made if it is not there, and brings it up to date.
   *
   * @param patience how long to wait for another program that writes
   */
  static Sqlite open(Path data, Duration patience) throws BrokenStore {
    Path file = data.resolve(FILE);
    Trouble trouble = new Trouble(file.toString());
    OwnerOnly.make(file, trouble);
    SQLiteDataSource source = source(file, writing(patience));
    try {
      Handle handle = Statements.setUp(Jdbi.create(source)).open();
      try {
        requireLog(handle, data);
        Migrations.run(source, DIALECT, trouble);
        if (size(file) <= CHECKED_AT_START) {
          requireWhole(handle, trouble);
        }
        return new Sqlite(
            file,
            trouble,
            new Writer(handle, patience),
            pool(file, patience),
            scheduling(file, patience));
      } catch (BrokenStore | RuntimeException failed) {
        handle.close();
        throw failed;
      }
    } catch (RuntimeException failed) {
      throw trouble.broken(failed);
    }
  }

  private static void requireLog(Handle handle, Path data) throws BrokenStore {
    String mode = handle.createQuery("PRAGMA journal_mode").mapTo(String.class).one();
    if (!mode.equals("wal")) {
      throw new BrokenStore(
          data
              + " is on a file system that programs cannot share memory on:"
              + " start with --data DIR on a disk of this machine.");
    }
  }

  private static void requireWhole(Handle handle, Trouble trouble) throws BrokenStore {
    String found = handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).first();
    if (!found.equals("ok")) {
      throw trouble.damaged(found);
    }
  }

  private static SQLiteConfig writing(Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setJournalSizeLimit(LOG_SIZE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) patience.toMillis());
    config.setGetGeneratedKeys(false);
    // What was deleted is overwritten, not just no longer pointed at.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return config;
  }

  private static HikariDataSource pool(Path file, Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout((int) patience.toMillis());
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("clio-readers");
    pool.setDataSource(source(file, config));
    pool.setReadOnly(true);
    pool.setMaximumPoolSize(READERS);
    return new HikariDataSource(pool);
  }

  /**
   * Connected when it is first used. What is due need not survive a power cut, as it is looked
   * through at each start; so its commits do not wait for the disk, and hold up nobody.
   */
  private static HikariDataSource scheduling(Path file, Duration patience) {
    SQLiteConfig config = writing(patience);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("clio-scheduling");
    pool.setDataSource(source(file, config));
    pool.setMaximumPoolSize(1);
    pool.setMinimumIdle(0);
    pool.setInitializationFailTimeout(-1);
    return new HikariDataSource(pool);
  }

  private static SQLiteDataSource source(Path file, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static String version(Handle handle) {
    return handle.createQuery("SELECT sqlite_version()").mapTo(String.class).one();
  }

  @Override
  public <T> T read(Work<T> work) {
    return trouble.tell(() -> reading.withHandle(work::on));
  }

  @Override
  public <T> T write(Work<T> work) {
    return trouble.tell(() -> writer.write(work));
  }

  /** How many wait to write. */
  int waiting() {
    return writer.waiting();
  }

  @Override
  public DataSource scheduling() {
    return scheduling;
  }

  @Override
  public boolean locksRows() {
    return false;
  }

  /** The log of what was written still has it, until everything is in its place. */
  @Override
  public void scrub() {
    trouble.tell(
        () ->
            writer.alone(
                handle -> handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list()));
  }

  @Override
  public String engine() {
    return engine;
  }

  @Override
  public long size() {
    return Stream.of("", "-wal", "-shm")
        .map(suffix -> file.resolveSibling(FILE + suffix))
        .mapToLong(Sqlite::size)
        .sum();
  }

  private static long size(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void check() throws BrokenStore {
    try (Handle handle = reading.open()) {
      requireWhole(handle, trouble);
    } catch (JdbiException failed) {
      throw trouble.broken(failed);
    }
  }

  @Override
  public void close() {
    scheduling.close();
    readers.close();
    writer.close();
  }
}
