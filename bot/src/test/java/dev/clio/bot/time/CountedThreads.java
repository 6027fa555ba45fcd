package dev.clio.bot.time;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Virtual threads of which is known how much they still have to do. */
public final class CountedThreads extends ThreadPoolExecutor {
  private final AtomicInteger busy = new AtomicInteger();

  public CountedThreads() {
    super(
        0,
        Integer.MAX_VALUE,
        1,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        Thread.ofVirtual().factory());
  }

  @Override
  public void execute(Runnable what) {
    busy.incrementAndGet();
    try {
      super.execute(
          () -> {
            try {
              what.run();
            } finally {
              busy.decrementAndGet();
            }
          });
    } catch (RejectedExecutionException closed) {
      busy.decrementAndGet();
      throw closed;
    }
  }

  /** How much was begun and has not ended. */
  public int busy() {
    return busy.get();
  }
}
