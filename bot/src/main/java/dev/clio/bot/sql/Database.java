package dev.clio.bot.sql;

import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/**
 * What runs statements. Thread-safe. What a person is to be told about, a full disk or a server out
 * of reach, comes as {@link java.io.UncheckedIOException} with a sentence.
 */
sealed interface Database extends AutoCloseable permits Sqlite, Postgres {
  /** Statements that belong together. */
  @FunctionalInterface
  interface Work<T> {
    T on(Handle handle);
  }

  /** Reads; sees all that was written before. */
  <T> T read(Work<T> work);

  /**
   * Writes all or nothing, and returns when it is on disk.
   *
   * @param work may run more than once, so it does nothing but ask the handle
   */
  <T> T write(Work<T> work);

  /** Connections for a scheduler, which brings its own statements. */
  DataSource scheduling();

  /** Whether rows can be taken while others pass them over. */
  boolean locksRows();

  /** Has no trace of what was deleted lie about, as far as that is in our hands. */
  void scrub();

  /** What it is, for people. */
  String engine();

  /** How large it is, in bytes. */
  long size();

  /** Looks for damage, and throws what it finds. */
  void check() throws BrokenStore;

  @Override
  void close();
}
