package dev.clio.bot.sql;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * Builds schedulers that look into the database every so often whatever somebody does to the clock.
 * Others wait by the clock: set back a day, they would do nothing for a day.
 */
final class SteadyScheduler extends SchedulerBuilder {
  private final Duration looksEvery;

  SteadyScheduler(DataSource source, List<Task<?>> tasks, Duration looksEvery) {
    super(source, tasks);
    this.looksEvery = looksEvery;
  }

  @Override
  protected Waiter buildWaiter() {
    return new Waiter(looksEvery, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
  }
}
