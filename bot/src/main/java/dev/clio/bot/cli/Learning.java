package dev.clio.bot.cli;

import dev.clio.index.Library;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns in the background what the passages mean, so that the first start answers at once by words
 * alone, and goes on with what is added later. Closing stops it after the passage at hand; what was
 * learnt is kept for the next start.
 */
final class Learning implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

  private final Library library;
  private final Thread thread;
  private final Semaphore wanted = new Semaphore(1);
  private volatile boolean stopped;

  private Learning(Library library) {
    this.library = library;
    // A platform thread: the encoder computes outside of Java and would pin a carrier.
    this.thread = Thread.ofPlatform().daemon().name("learning").unstarted(this::learn);
  }

  static Learning begin(Library library) {
    Learning learning = new Learning(library);
    learning.thread.start();
    return learning;
  }

  /** Has it learn what has come since. */
  void again() {
    wanted.release();
  }

  private void learn() {
    try {
      while (!stopped) {
        wanted.acquire();
        wanted.drainPermits();
        learnOnce();
      }
    } catch (InterruptedException | CancellationException enough) {
      LOG.debug("Learning goes on at the next start");
    }
  }

  private void learnOnce() {
    try {
      library.learnMeaning(Integer.MAX_VALUE, (done, total, what) -> goOn());
    } catch (CancellationException enough) {
      throw enough;
    } catch (IOException | RuntimeException failed) {
      LOG.warn("Some questions are answered by words alone", failed);
    }
  }

  private void goOn() {
    if (stopped) {
      throw new CancellationException();
    }
  }

  @Override
  public void close() {
    stopped = true;
    again();
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
