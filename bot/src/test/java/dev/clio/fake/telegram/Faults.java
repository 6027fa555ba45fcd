package dev.clio.fake.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Faults on demand. Those queued for a method come first, then what always befalls it, then chance.
 * Thread-safe; chance depends on the seed and on the order of calls alone.
 */
public final class Faults {
  private record Chance(double share, long seed, List<Fault> kinds, AtomicLong calls) {}

  private final Map<String, Queue<Fault>> next = new ConcurrentHashMap<>();
  private final Map<String, Fault> always = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> fired = new ConcurrentHashMap<>();
  private volatile Chance chance = new Chance(0, 0, List.of(), new AtomicLong());

  Faults() {}

  /** The next calls of this method go wrong so, one fault each. */
  public Faults next(String method, Fault... faults) {
    next.computeIfAbsent(lower(method), none -> new ConcurrentLinkedQueue<>())
        .addAll(List.of(faults));
    return this;
  }

  /** Every call of this method goes wrong so, until {@link #stop}. */
  public Faults always(String method, Fault fault) {
    always.put(lower(method), fault);
    return this;
  }

  /** This method works again. */
  public Faults stop(String method) {
    always.remove(lower(method));
    next.remove(lower(method));
    return this;
  }

  /** Calls of any method go wrong with this chance, in one of these ways. */
  public Faults rate(double share, long seed, Fault... kinds) {
    chance = new Chance(share, seed, List.of(kinds), new AtomicLong());
    return this;
  }

  /** Nothing goes wrong any more. */
  public Faults none() {
    next.clear();
    always.clear();
    return rate(0, 0);
  }

  /** How many calls went wrong in which way, by the name of the fault. */
  public Map<String, Integer> fired() {
    var counts = new TreeMap<String, Integer>();
    fired.forEach((name, count) -> counts.put(name, count.get()));
    return counts;
  }

  Optional<Fault> pick(String method) {
    Optional<Fault> picked =
        Optional.ofNullable(next.get(lower(method)))
            .map(Queue::poll)
            .or(() -> Optional.ofNullable(always.get(lower(method))))
            .or(this::byChance);
    picked.ifPresent(
        fault ->
            fired
                .computeIfAbsent(fault.getClass().getSimpleName(), none -> new AtomicInteger())
                .incrementAndGet());
    return picked;
  }

  private Optional<Fault> byChance() {
    Chance now = chance;
    if (now.share == 0) {
      return Optional.empty();
    }
    var luck = new SplittableRandom(now.seed + now.calls.incrementAndGet() * 0x9E3779B97F4A7C15L);
    return luck.nextDouble() < now.share
        ? Optional.of(now.kinds.get(luck.nextInt(now.kinds.size())))
        : Optional.empty();
  }

  private static String lower(String method) {
    return method.toLowerCase(Locale.ROOT);
  }
}
