package dev.clio.bot.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Says in one sentence what is wrong with a store and what to do, where it is not a mistake of
 * ours. Codes: sqlite.org/rescode.html and appendix A of the PostgreSQL manual.
 *
 * @param where the store, in words that a sentence can begin with
 */
record Trouble(String where) {
  private static final String DAMAGED =
      " is damaged: put a backup in its place, or move it away to begin with nothing.";
  private static final String UNWRITABLE =
      " cannot be written: let this user own it and its folder,"
          + " or start with --data DIR elsewhere.";

  private static final String FORBIDDEN =
      " does not let this user make tables: make the user its owner.";

  /** Runs statements; trouble comes as {@link UncheckedIOException} with a sentence. */
  <T> T tell(Supplier<T> statements) {
    try {
      return statements.get();
    } catch (JdbiException failed) {
      throw told(failed);
    }
  }

  private RuntimeException told(JdbiException failed) {
    return sentence(failed)
        .<RuntimeException>map(
            words -> new UncheckedIOException(words, new IOException(words, failed)))
        .orElse(failed);
  }

  /** The sentence, if there is one for it. */
  Optional<String> sentence(Throwable failed) {
    return cause(failed).flatMap(this::sentence);
  }

  private Optional<String> sentence(SQLException cause) {
    return switch (cause) {
      case SQLiteException sqlite -> sqlite(sqlite);
      case SQLTransientConnectionException noneFree ->
          cause(noneFree.getCause())
              .flatMap(this::sentence)
              .or(
                  () ->
                      Optional.of(where + " cannot be reached: is it running and not overloaded?"));
      default -> postgres(String.valueOf(cause.getSQLState()));
    };
  }

  private Optional<String> sqlite(SQLiteException cause) {
    return switch (base(cause)) {
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL ->
          say(" is locked by another program: close that program and try again.");
      case SQLITE_CORRUPT -> say(DAMAGED);
      case SQLITE_NOTADB ->
          say(" is no database: move it away, or start with --data DIR elsewhere.");
      case SQLITE_FULL -> say(" has no room to grow: make room on its disk.");
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> say(UNWRITABLE);
      case SQLITE_IOERR -> say(" cannot be read or written: its disk fails, or has no room left.");
      default -> Optional.empty();
    };
  }

  private Optional<String> postgres(String state) {
    return switch (state) {
      case "28P01", "28000" -> say(" refuses the user or the password.");
      case "3D000" -> say(" does not exist: create that database first.");
      case "42501" -> say(FORBIDDEN);
      case "53100" -> say(" has no room to grow: make room on its disk.");
      case "XX001", "XX002" -> say(DAMAGED);
      default ->
          switch (state.substring(0, Math.min(2, state.length()))) {
            case "08", "53", "57" -> say(" cannot be reached: is it running and not overloaded?");
            default -> Optional.empty();
          };
    };
  }

  private Optional<String> say(String predicate) {
    return Optional.of(where + predicate);
  }

  /** What stops the start: in a sentence of ours, or else in the first line of the database's. */
  BrokenStore broken(RuntimeException failed) {
    return new BrokenStore(
        failed instanceof UncheckedIOException told
            ? String.valueOf(told.getMessage())
            : sentence(failed)
                .orElseGet(
                    () ->
                        where
                            + " cannot be opened: "
                            + String.valueOf(failed.getMessage()).lines().findFirst().orElse("")),
        failed);
  }

  /** What stops the start when a look at it found damage. */
  BrokenStore damaged(String found) {
    return new BrokenStore(where + DAMAGED, new IOException(found));
  }

  /** What stops the start when the user may not make tables. */
  BrokenStore forbidden() {
    return new BrokenStore(where + FORBIDDEN);
  }

  /** What stops the start when its file cannot be made. */
  BrokenStore unwritable(IOException failed) {
    return new BrokenStore(where + UNWRITABLE, failed);
  }

  /** Whether another program holds the lock. */
  static boolean isBusy(Throwable failed) {
    return cause(failed)
        .filter(cause -> cause instanceof SQLiteException)
        .filter(cause -> base((SQLiteException) cause) == SQLiteErrorCode.SQLITE_BUSY)
        .isPresent();
  }

  /** Whether two transactions were in each other's way, so that trying again helps. */
  static boolean isConflict(Throwable failed) {
    return cause(failed)
        .filter(cause -> String.valueOf(cause.getSQLState()).startsWith("40"))
        .isPresent();
  }

  /** The code without what extends it. */
  private static SQLiteErrorCode base(SQLiteException cause) {
    return SQLiteErrorCode.getErrorCode(cause.getResultCode().code & 0xff);
  }

  private static Optional<SQLException> cause(@Nullable Throwable failed) {
    for (Throwable one = failed; one != null; one = one.getCause()) {
      if (one instanceof SQLException found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
