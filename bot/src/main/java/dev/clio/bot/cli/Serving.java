package dev.clio.bot.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Keeps Clio on its platforms until it is told to stop (by a signal or an interrupt) or a platform
 * will not have it. Everything is closed in order before the process ends; a signal waits for that,
 * but not for ever.
 */
final class Serving implements AutoCloseable {
  private static final long LONGEST_CLOSE_SECONDS = 15;

  private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread signal = new Thread(this::stopAndWait, "stop");

  /** From now on a signal to the process is an orderly end. */
  static Serving begin() {
    Serving serving = new Serving();
    Runtime.getRuntime().addShutdownHook(serving.signal);
    return serving;
  }

  /** A platform will never have us: says why, and what to do. */
  void refuse(String sentence) {
    end.complete(Optional.of(sentence));
  }

  /** Waits for the end. Returns what a platform said, if that ended it. */
  Optional<String> await() {
    try {
      return end.get();
    } catch (InterruptedException stop) {
      return Optional.empty();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void stopAndWait() {
    end.complete(Optional.empty());
    try {
      boolean _ = closed.await(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** To be called when all else is closed. */
  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(signal);
    } catch (IllegalStateException ending) {
      // The signal came: the hook is running, and has just been told that all is closed.
      return;
    }
  }
}
