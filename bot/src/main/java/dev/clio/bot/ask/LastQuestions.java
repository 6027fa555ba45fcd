package dev.clio.bot.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Person;
import dev.clio.index.passage.Question;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What each person asked last in each chat, for a while, so that "and who signed it?" can be
 * understood. Thread-safe.
 */
final class LastQuestions {
  static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private final Cache<Speaker, String> last;

  private record Speaker(Person person, ChatRef chat) {}

  LastQuestions(InstantSource clock) {
    last =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /** The question with the one before it, if that was a short while ago; remembers this one. */
  Question following(Incoming.Called called, String words) {
    Speaker speaker = new Speaker(called.by(), called.in().chat());
    Question question = new Question(words, Optional.ofNullable(last.getIfPresent(speaker)));
    last.put(speaker, words);
    return question;
  }
}
