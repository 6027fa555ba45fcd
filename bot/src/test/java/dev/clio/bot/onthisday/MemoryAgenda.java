package dev.clio.bot.onthisday;

import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An agenda in memory, by hand-turned time: a duty is done on the thread that turns the clock. What
 * is planned outlives {@link #close}, as if it were on disk.
 */
final class MemoryAgenda implements Agenda {
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Timers timers;
  private final Map<DigestId, Planned> planned = new HashMap<>();
  private Optional<Open> open = Optional.empty();
  private long plans;

  private record Planned(PlatformName platform, Instant when, long number) {}

  private record Open(Map<PlatformName, Supplier<Map<DigestId, Instant>>> platforms, Duty duty) {}

  MemoryAgenda(Timers timers) {
    this.timers = timers;
  }

  @Override
  public void plan(PlatformName platform, DigestId id, Instant when) {
    Planned plan = new Planned(platform, when, plans++);
    planned.put(id, plan);
    if (open.isPresent()) {
      wake(id, plan, open.get());
    }
  }

  @Override
  public void cancel(PlatformName platform, DigestId id) {
    planned.remove(id);
  }

  @Override
  public void open(Map<PlatformName, Supplier<Map<DigestId, Instant>>> platforms, Duty duty) {
    Open opened = new Open(platforms, duty);
    open = Optional.of(opened);
    Map.copyOf(planned).forEach((id, plan) -> wake(id, plan, opened));
    platforms.forEach(
        (platform, wanted) ->
            wanted
                .get()
                .forEach(
                    (id, when) -> {
                      if (!planned.containsKey(id)) {
                        plan(platform, id, when);
                      }
                    }));
  }

  private void wake(DigestId id, Planned plan, Open by) {
    if (by.platforms.containsKey(plan.platform)) {
      timers.at(plan.when, () -> run(id, plan, by));
    }
  }

  private void run(DigestId id, Planned plan, Open by) {
    boolean stands = plan.equals(planned.get(id)) && open.filter(by::equals).isPresent();
    if (!stands) {
      return;
    }
    if (timers.instant().isBefore(plan.when)) {
      wake(id, plan, by);
      return;
    }
    Optional<Instant> next;
    try {
      next = by.duty.run(id);
    } catch (RuntimeException failed) {
      next = Optional.of(timers.instant().plus(AGAIN));
    }
    if (plan.equals(planned.get(id))) {
      planned.remove(id);
      next.ifPresent(when -> plan(plan.platform, id, when));
    }
  }

  @Override
  public void close() {
    open = Optional.empty();
  }
}
