package dev.clio.bot.sql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The one thread that writes to an SQLite file. What is asked for while it waits for the disk goes
 * into its next commit together, so that a commit can be as slow as a disk is and hundreds a second
 * are still written; and no virtual thread is pinned meanwhile. Thread-safe.
 */
final class Writer implements AutoCloseable {
  /** No commit holds more works, so that the first of them does not wait for long. */
  private static final int MOST = 256;

  /** How long to wait before looking again whether another process writes, in nanoseconds. */
  private static final long BETWEEN_LOOKS = 300_000;

  private final LinkedBlockingQueue<Task<?>> queue = new LinkedBlockingQueue<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("clio-store").daemon().factory());
  private final Handle handle;
  private final Duration patience;

  /**
   * A writer that owns {@code handle}; the handle commits each statement unless told otherwise.
   *
   * @param patience how long to wait for another program that writes
   */
  Writer(Handle handle, Duration patience) {
    this.handle = handle;
    this.patience = patience;
    waitInSqlite(Duration.ZERO);
  }

  private void waitInSqlite(Duration time) {
    handle.execute("PRAGMA busy_timeout = " + time.toMillis());
  }

  /**
   * Does a work in a transaction, perhaps with others. Returns when it has been committed.
   *
   * @throws RuntimeException what the work or the commit threw; nothing of it is stored then
   */
  <T> T write(Database.Work<T> work) {
    return ask(new Task<>(work, true));
  }

  /** Does a work that cannot be done in a transaction. */
  <T> T alone(Database.Work<T> work) {
    return ask(new Task<>(work, false));
  }

  /** How many wait for their turn. */
  int waiting() {
    return queue.size();
  }

  private <T> T ask(Task<T> task) {
    queue.add(task);
    try {
      thread.execute(this::drain);
    } catch (RejectedExecutionException closed) {
      queue.remove(task);
      throw new IllegalStateException("the store is closed", closed);
    }
    return task.await();
  }

  private void drain() {
    List<Task<?>> batch = new ArrayList<>();
    queue.drainTo(batch, MOST);
    List<Task<?>> together = batch.stream().filter(task -> task.inTransaction).toList();
    if (!together.isEmpty()) {
      commit(together);
    }
    batch.stream().filter(task -> !task.inTransaction).forEach(task -> attempt(task));
  }

  private void commit(List<Task<?>> batch) {
    try {
      transaction(batch).forEach(Runnable::run);
    } catch (RuntimeException | Error failed) {
      if (batch.size() == 1 || Trouble.isBusy(failed)) {
        batch.forEach(task -> task.fail(failed));
      } else {
        batch.forEach(task -> commit(List.of(task)));
      }
    }
  }

  private List<Runnable> transaction(List<Task<?>> batch) {
    begin();
    try {
      List<Runnable> answers = new ArrayList<>();
      for (Task<?> task : batch) {
        answers.add(task.perform(handle));
      }
      handle.execute("COMMIT");
      return answers;
    } catch (RuntimeException | Error failed) {
      rollBack(failed);
      throw failed;
    }
  }

  /**
   * Gets the lock of the file. SQLite would look for it ten times a second, and seldom catch the
   * moment between two commits of another process that is as busy as we are.
   */
  private void begin() {
    long start = System.nanoTime();
    while (true) {
      try {
        handle.execute("BEGIN IMMEDIATE");
        return;
      } catch (JdbiException failed) {
        if (!Trouble.isBusy(failed) || System.nanoTime() - start > patience.toNanos()) {
          throw failed;
        }
        LockSupport.parkNanos(BETWEEN_LOOKS);
      }
    }
  }

  /** After some failures, a full disk among them, SQLite has rolled back by itself. */
  private void rollBack(Throwable failed) {
    try {
      handle.execute("ROLLBACK");
    } catch (JdbiException alreadyDone) {
      failed.addSuppressed(alreadyDone);
    }
  }

  private void attempt(Task<?> task) {
    try {
      waitInSqlite(patience);
      task.perform(handle).run();
    } catch (RuntimeException | Error failed) {
      task.fail(failed);
    } finally {
      waitInSqlite(Duration.ZERO);
    }
  }

  /** Finishes what was asked for. */
  @Override
  public void close() {
    thread.close();
    List<Task<?>> left = new ArrayList<>();
    queue.drainTo(left);
    left.forEach(task -> task.fail(new IllegalStateException("the store is closed")));
    handle.close();
  }

  /** A work that somebody waits for. */
  private static final class Task<T> {
    private final Database.Work<T> work;
    private final boolean inTransaction;
    private final CompletableFuture<T> answer = new CompletableFuture<>();

    Task(Database.Work<T> work, boolean inTransaction) {
      this.work = work;
      this.inTransaction = inTransaction;
    }

    /** Does it, and returns how to tell. */
    Runnable perform(Handle handle) {
      T value = work.on(handle);
      return () -> answer.complete(value);
    }

    void fail(Throwable failed) {
      answer.completeExceptionally(failed);
    }

    T await() {
      try {
        return answer.join();
      } catch (CompletionException failed) {
        throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
      }
    }
  }
}
