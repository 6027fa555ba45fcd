package dev.clio.fake.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Limits of rate as Discord has them: a bucket per route and channel or webhook, and 50 requests a
 * second over all but the interactions. Thread-safe.
 */
final class Buckets {
  private static final Rate OVERALL = new Rate("overall", 50, Duration.ofSeconds(1));

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /** So many requests in so much time. */
  private record Rate(String name, int limit, Duration per) {}

  /** What is left of a rate until it is full again. */
  private static final class Bucket {
    private final Rate rate;
    private Instant reset = Instant.MIN;
    private int used;

    Bucket(Rate rate) {
      this.rate = rate;
    }

    /** Takes one; the wait if there is none. */
    synchronized Optional<Duration> take(Instant now) {
      if (!now.isBefore(reset)) {
        reset = now.plus(rate.per());
        used = 0;
      }
      if (used >= rate.limit()) {
        return Optional.of(Duration.between(now, reset));
      }
      used++;
      return Optional.empty();
    }

    synchronized Map<String, String> headers(Instant now) {
      Duration left = Duration.between(now, reset);
      return Map.of(
          "X-RateLimit-Bucket", rate.name(),
          "X-RateLimit-Limit", Integer.toString(rate.limit()),
          "X-RateLimit-Remaining", Integer.toString(rate.limit() - used),
          "X-RateLimit-Reset", seconds(Duration.ofMillis(reset.toEpochMilli())),
          "X-RateLimit-Reset-After", seconds(left.isNegative() ? Duration.ZERO : left));
    }

    private static String seconds(Duration time) {
      return "%d.%03d".formatted(time.toSeconds(), time.toMillisPart());
    }
  }

  Buckets(InstantSource clock) {
    this.clock = clock;
  }

  /** The refusal of a request that comes too soon. */
  Optional<Answer> refusal(String route, Request request) {
    Instant now = clock.instant();
    if (!route.startsWith("POST interactions") && !route.contains(" webhooks")) {
      Optional<Duration> wait =
          buckets.computeIfAbsent("overall", key -> new Bucket(OVERALL)).take(now);
      if (wait.isPresent()) {
        return Optional.of(Limits.tooMany(wait.get(), true));
      }
    }
    return bucket(route, request)
        .flatMap(
            bucket ->
                bucket
                    .take(now)
                    .map(wait -> Limits.tooMany(wait, false).with(bucket.headers(now))));
  }

  /** What an answer tells of its bucket. */
  Map<String, String> headers(String route, Request request) {
    return bucket(route, request).map(one -> one.headers(clock.instant())).orElse(Map.of());
  }

  private Optional<Bucket> bucket(String route, Request request) {
    return rate(route)
        .map(
            rate ->
                buckets.computeIfAbsent(
                    rate.name() + " " + request.major(), key -> new Bucket(rate)));
  }

  private static Optional<Rate> rate(String route) {
    return switch (route) {
      case "POST channels/{}/messages" -> five("send");
      case "PATCH channels/{}/messages/{}" -> five("edit");
      case "DELETE channels/{}/messages/{}" -> five("delete");
      case "POST channels/{}/threads", "POST channels/{}/messages/{}/threads" -> five("thread");
      case "POST webhooks/{}/{}" -> five("follow");
      case "PATCH webhooks/{}/{}/messages/{}" -> five("revise");
      default -> Optional.empty();
    };
  }

  private static Optional<Rate> five(String name) {
    return Optional.of(new Rate(name, 5, Duration.ofSeconds(name.equals("send") ? 5 : 2)));
  }
}
