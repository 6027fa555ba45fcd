package dev.clio.bot.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What each person asked last in each chat, for a while, so that "and who signed it?" can be
 * understood. Thread-safe.
 */
final class Exchanges {
  static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private final Cache<Speaker, Turn> last;

  private record Speaker(Person person, ChatRef chat) {}

  Exchanges(InstantSource clock) {
    last =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /** What somebody asked here a short while ago, or else in the channel of this thread. */
  Optional<Turn> last(Person person, Place place) {
    return last(person, place.chat()).or(() -> place.parent().flatMap(chat -> last(person, chat)));
  }

  private Optional<Turn> last(Person person, ChatRef chat) {
    return Optional.ofNullable(last.getIfPresent(new Speaker(person, chat)));
  }

  void remember(Person person, Place place, Turn turn) {
    last.put(new Speaker(person, place.chat()), turn);
  }

  /** What is remembered of a person. */
  List<Turn> of(Person person) {
    return last.asMap().entrySet().stream()
        .filter(entry -> entry.getKey().person.equals(person))
        .map(entry -> entry.getValue())
        .toList();
  }

  void forget(Person person) {
    last.asMap().keySet().removeIf(speaker -> speaker.person.equals(person));
  }
}
