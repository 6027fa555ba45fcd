package dev.clio.bot.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.Person;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The questions that each person asked lately, to be asked again without typing: in memory alone,
 * and shown to nobody else. Thread-safe.
 */
final class RecentQuestions {
  private static final Duration REMEMBERED = Duration.ofDays(1);
  private static final int PEOPLE = 10_000;
  private static final int EACH = 20;

  private final Cache<Person, List<String>> recent;

  RecentQuestions(InstantSource clock) {
    recent =
        Caffeine.newBuilder()
            .maximumSize(PEOPLE)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  void add(Person person, String question) {
    recent
        .asMap()
        .merge(
            person,
            List.of(question),
            (before, one) ->
                Stream.concat(one.stream(), before.stream()).distinct().limit(EACH).toList());
  }

  /** Newest first. */
  List<String> of(Person person) {
    return recent.asMap().getOrDefault(person, List.of());
  }

  /** Those that hold every word that was begun. */
  List<String> matching(Person person, String begun) {
    List<String> words = List.of(begun.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return of(person).stream()
        .filter(
            question -> {
              String lower = question.toLowerCase(Locale.ROOT);
              return words.stream().allMatch(lower::contains);
            })
        .toList();
  }

  void forget(Person person) {
    recent.invalidate(person);
  }
}
