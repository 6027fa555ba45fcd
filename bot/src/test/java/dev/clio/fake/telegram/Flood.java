package dev.clio.fake.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Flood control: off until limits are set. Thread-safe. */
final class Flood {
  private static final Set<String> NOT_MESSAGES = Set.of("sendchataction");

  private final InstantSource clock;
  private final Map<Long, Bucket> chats = new HashMap<>();
  private final Map<Long, Bucket> groups = new HashMap<>();
  private final Map<Long, Instant> told = new ConcurrentHashMap<>();
  private volatile Optional<FloodLimits> limits = Optional.empty();
  private Bucket overall = new Bucket();
  private int refused;
  private final AtomicInteger impatient = new AtomicInteger();

  /** The instant at which it would be empty; ahead of now by what is used up. */
  private static final class Bucket {
    private Instant full = Instant.MIN;

    Duration wait(FloodLimits.Pace pace, Instant now) {
      Instant from = full.isBefore(now) ? now : full;
      Duration ahead = Duration.between(now, from.plus(pace.each()));
      return ahead.minus(pace.each().multipliedBy(pace.burst()));
    }

    void take(FloodLimits.Pace pace, Instant now) {
      full = (full.isBefore(now) ? now : full).plus(pace.each());
    }
  }

  Flood(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void limit(Optional<FloodLimits> wanted) {
    limits = wanted;
    chats.clear();
    groups.clear();
    told.clear();
    overall = new Bucket();
  }

  /** Notes that the bot was told to wait. */
  void told(Request request, long seconds) {
    told.put(request.longNumber("chat_id", 0), clock.instant().plusSeconds(seconds));
  }

  /** Throws if the call is one message too many. */
  void admit(Request request) {
    String method = request.method().toLowerCase(Locale.ROOT);
    boolean message = method.startsWith("send") || method.startsWith("editmessage");
    if (message && !NOT_MESSAGES.contains(method)) {
      long chat = request.longNumber("chat_id", 0);
      if (told.getOrDefault(chat, Instant.MIN).isAfter(clock.instant())) {
        impatient.incrementAndGet();
      }
      if (limits.isPresent()) {
        admit(limits.get(), request, chat);
      }
    }
  }

  private synchronized void admit(FloodLimits now, Request request, long chat) {
    Instant instant = clock.instant();
    var buckets = new HashMap<Bucket, FloodLimits.Pace>();
    buckets.put(overall, now.overall());
    buckets.put(chats.computeIfAbsent(chat, none -> new Bucket()), now.inChat());
    if (chat < 0) {
      buckets.put(groups.computeIfAbsent(chat, none -> new Bucket()), now.inGroup());
    }
    Duration wait =
        buckets.entrySet().stream()
            .map(entry -> entry.getKey().wait(entry.getValue(), instant))
            .max(Duration::compareTo)
            .orElseThrow();
    if (wait.isPositive()) {
      long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
      told(request, seconds);
      refused++;
      throw Refused.later(seconds);
    }
    buckets.forEach((bucket, pace) -> bucket.take(pace, instant));
  }

  synchronized int refused() {
    return refused;
  }

  int impatient() {
    return impatient.get();
  }
}
