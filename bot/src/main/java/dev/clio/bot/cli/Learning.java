package dev.clio.bot.cli;

import dev.clio.index.Library;
import dev.clio.index.ingest.Progress;
import java.io.IOException;
import java.io.InterruptedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns in the background what the passages mean, so that the first start answers at once by words
 * alone. Closing stops it; what was learnt is kept for the next start.
 */
final class Learning implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

  private final Thread thread;

  private Learning(Thread thread) {
    this.thread = thread;
  }

  /** Begins, on a platform thread: the encoder computes outside of Java and would pin a carrier. */
  static Learning begin(Library library) {
    return new Learning(Thread.ofPlatform().daemon().name("learning").start(() -> learn(library)));
  }

  private static void learn(Library library) {
    try {
      library.learnMeaning(Integer.MAX_VALUE, Progress.SILENT);
    } catch (InterruptedIOException stopped) {
      LOG.debug("Learning goes on at the next start");
    } catch (IOException | RuntimeException failed) {
      LOG.warn("Questions are answered by words alone", failed);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
