package dev.clio.bot.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several who do the same at the same moment. */
public final class Crowd {
  private Crowd() {}

  /** Has {@code people} do something at once and returns what each got. */
  public static <T> List<T> of(int people, IntFunction<T> what) throws InterruptedException {
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<T>> all = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        int me = i;
        all.add(
            crowd.submit(
                () -> {
                  start.await();
                  return what.apply(me);
                }));
      }
      start.countDown();
      List<T> got = new ArrayList<>();
      for (Future<T> one : all) {
        got.add(one.get());
      }
      return got;
    } catch (ExecutionException failed) {
      throw new AssertionError("one of the crowd failed", failed.getCause());
    }
  }
}
