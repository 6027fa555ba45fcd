package dev.clio.fake.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** What goes wrong with requests, on demand or at random. Thread-safe. */
public final class Faults {
  private final ConcurrentLinkedQueue<Due> due = new ConcurrentLinkedQueue<>();
  private final AtomicInteger happened = new AtomicInteger();
  private volatile Optional<Luck> luck = Optional.empty();

  private record Due(String route, Fault fault) {}

  /** Faults at random. */
  private record Luck(double rate, RandomGenerator random, Function<RandomGenerator, Fault> draw) {
    synchronized Optional<Fault> next() {
      return random.nextDouble() < rate ? Optional.of(draw.apply(random)) : Optional.empty();
    }
  }

  /**
   * Has the next request of a route go wrong, and only that; those of one route come in order.
   *
   * @param route method and template as in {@code "POST channels/{}/messages"}, or {@code "*"}
   */
  public Faults next(String route, Fault... faults) {
    for (Fault fault : faults) {
      due.add(new Due(route, fault));
    }
    return this;
  }

  /** Has a share of all requests go wrong. */
  public Faults rate(double share, long seed, Function<RandomGenerator, Fault> draw) {
    luck = Optional.of(new Luck(share, new Random(seed), draw));
    return this;
  }

  /** Has a share of all requests go wrong in one of these ways. */
  public Faults rate(double share, long seed, Fault... ways) {
    List<Fault> all = List.of(ways);
    return rate(share, seed, random -> all.get(random.nextInt(all.size())));
  }

  /** From now on all goes well. */
  public Faults none() {
    due.clear();
    luck = Optional.empty();
    return this;
  }

  /** How many requests went wrong. */
  public int happened() {
    return happened.get();
  }

  /** The faults that were asked for and have not happened. */
  public List<Fault> waiting() {
    var found = new ArrayList<Fault>();
    due.forEach(one -> found.add(one.fault()));
    return found;
  }

  Optional<Fault> of(String route) {
    Optional<Fault> found = asked(route).or(() -> luck.flatMap(Luck::next));
    if (found.isPresent()) {
      happened.incrementAndGet();
    }
    return found;
  }

  private Optional<Fault> asked(String route) {
    for (Due one : due) {
      if ((one.route().equals("*") || one.route().equals(route)) && due.remove(one)) {
        return Optional.of(one.fault());
      }
    }
    return Optional.empty();
  }
}
