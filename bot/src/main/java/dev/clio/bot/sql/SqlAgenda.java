package dev.clio.bot.sql;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.onthisday.Agenda;
import dev.clio.bot.onthisday.DigestId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The agenda in the database, run by db-scheduler. There is a kind of task for each platform, so
 * that a process takes only what it can post.
 */
final class SqlAgenda implements Agenda {
  private static final Logger LOG = LoggerFactory.getLogger(SqlAgenda.class);

  /** So many wait in the queues of the platforms; the others wait in the database. */
  private static final int AT_ONCE = 100;

  private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);
  private static final Duration AGAIN = Duration.ofMinutes(1);
  private static final Duration RECONCILED_EVERY = Duration.ofHours(1);

  /** A process is taken for dead after four beats that do not come. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);

  private static final Duration TO_FINISH = Duration.ofSeconds(3);

  /** Platforms that a process does not have come back, however long that takes. */
  private static final Duration FOR_EVER = Duration.ofDays(365_000);

  private final Database database;
  private final InstantSource clock;
  private final String name;
  private final Map<TaskInstanceId, Instant> replanned = new ConcurrentHashMap<>();
  private Optional<SchedulerClient> connected = Optional.empty();
  private Optional<Scheduler> scheduler = Optional.empty();
  private Optional<ScheduledExecutorService> housekeeping = Optional.empty();

  /**
   * @param name of this process, which no other has
   */
  SqlAgenda(Database database, InstantSource clock, String name) {
    this.database = database;
    this.clock = clock;
    this.name = name;
  }

  /** Connects when it is first used: most commands never do. */
  private synchronized SchedulerClient client() {
    SchedulerClient client =
        connected.orElseGet(() -> SchedulerClient.Builder.create(database.scheduling()).build());
    connected = Optional.of(client);
    return client;
  }

  private static TaskInstance<Void> instance(PlatformName platform, DigestId id) {
    return new TaskInstance<>(task(platform), id.value());
  }

  private static String task(PlatformName platform) {
    return "digest-" + platform;
  }

  @Override
  public void plan(PlatformName platform, DigestId id, Instant when) {
    TaskInstance<Void> instance = instance(platform, id);
    try {
      client().schedule(instance, when, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    } catch (TaskInstanceCurrentlyExecutingException running) {
      replanned.put(TaskInstanceId.of(instance.getTaskName(), instance.getId()), when);
    }
  }

  /** What is being done finds that nothing is to be done any more, and ends by itself. */
  @Override
  public void cancel(PlatformName platform, DigestId id) {
    try {
      client().cancel(instance(platform, id));
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException none) {
      LOG.debug("Nothing to cancel", none);
    }
  }

  @Override
  public void open(Map<PlatformName, Supplier<Map<DigestId, Instant>>> planned, Duty duty) {
    if (planned.isEmpty()) {
      return;
    }
    List<Task<?>> tasks = new ArrayList<>();
    planned.keySet().forEach(platform -> tasks.add(task(platform, duty)));
    SchedulerBuilder builder =
        new SteadyScheduler(database.scheduling(), List.copyOf(tasks), LOOKS_EVERY)
            .schedulerName(new SchedulerName.Fixed(name))
            .clock(clock::instant)
            .executorService(
                Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofVirtual().name("digest-", 0).factory()))
            .threads(AT_ONCE)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(4)
            .deleteUnresolvedAfter(FOR_EVER)
            .shutdownMaxWait(TO_FINISH)
            .failureLogging(LogLevel.WARN, false);
    Scheduler made =
        (database.locksRows()
                ? builder.pollUsingLockAndFetch(0.5, 1)
                : builder.pollUsingFetch(0.5, 1))
            .build();
    reconcile(planned);
    made.start();
    scheduler = Optional.of(made);
    ScheduledExecutorService keeper =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("digest-keeper").factory());
    ScheduledFuture<?> _ =
        keeper.scheduleWithFixedDelay(
            () -> reconcileOrWarn(planned),
            RECONCILED_EVERY.toMillis(),
            RECONCILED_EVERY.toMillis(),
            TimeUnit.MILLISECONDS);
    housekeeping = Optional.of(keeper);
  }

  private CustomTask<Void> task(PlatformName platform, Duty duty) {
    FailureHandler<Void> later =
        (complete, operations) -> operations.reschedule(complete, clock.instant().plus(AGAIN));
    return Tasks.custom(task(platform), Void.class)
        .onFailure(later)
        .onDeadExecutionRevive()
        .execute((instance, _) -> completion(duty.run(new DigestId(instance.getId())), instance));
  }

  private CompletionHandler<Void> completion(Optional<Instant> next, TaskInstance<Void> instance) {
    TaskInstanceId id = TaskInstanceId.of(instance.getTaskName(), instance.getId());
    return (complete, operations) -> {
      Optional<Instant> when = Optional.ofNullable(replanned.remove(id)).or(() -> next);
      if (when.isPresent()) {
        operations.reschedule(complete, when.get());
      } else {
        operations.remove();
      }
    };
  }

  private void reconcileOrWarn(Map<PlatformName, Supplier<Map<DigestId, Instant>>> planned) {
    try {
      reconcile(planned);
    } catch (RuntimeException trouble) {
      LOG.warn("The agenda could not be looked through; it is tried again in an hour", trouble);
    }
  }

  /** Plans what a process did not get to plan before it died. */
  private void reconcile(Map<PlatformName, Supplier<Map<DigestId, Instant>>> planned) {
    planned.forEach(
        (platform, wanted) -> {
          Map<DigestId, Instant> missing = new HashMap<>(wanted.get());
          client()
              .fetchScheduledExecutionsForTask(
                  task(platform),
                  Void.class,
                  ScheduledExecutionsFilter.all(),
                  known -> missing.remove(new DigestId(known.getTaskInstance().getId())));
          missing.forEach((id, when) -> client().scheduleIfNotExists(instance(platform, id), when));
        });
  }

  @Override
  public void close() {
    housekeeping.ifPresent(ScheduledExecutorService::shutdownNow);
    scheduler.ifPresent(Scheduler::stop);
  }
}
