package dev.clio.bot.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.Person;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Keeps one person from taking all of Clio's time: so many questions in the minute that begins with
 * the first of them, and apart from them so many presses of buttons. Thread-safe.
 */
public final class RateLimit {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int PRESSES = 6;
  private static final int MOST_PEOPLE = 100_000;

  private final LimitSettings settings;
  private final TimeMeter time;
  private final Cache<Taken, Bucket> buckets;

  private record Taken(Person by, boolean pressed) {}

  public RateLimit(LimitSettings settings, InstantSource clock) {
    this.settings = settings;
    this.time = new Clock(clock);
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_PEOPLE)
            .expireAfterAccess(MINUTE)
            .ticker(time::currentTimeNanos)
            .build();
  }

  /** How many questions a minute may have. */
  int questions() {
    return settings.questionsPerMinute();
  }

  /** Takes a turn, or says how long there will be none. */
  Optional<Duration> take(Person by, boolean pressed) {
    Bucket bucket = buckets.get(new Taken(by, pressed), this::full);
    long wait = bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
    return wait > 0 ? Optional.of(Duration.ofNanos(wait)) : Optional.empty();
  }

  private Bucket full(Taken taken) {
    int most = settings.questionsPerMinute() * (taken.pressed ? PRESSES : 1);
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(most).refillIntervally(most, MINUTE))
        .build();
  }

  private record Clock(InstantSource clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
