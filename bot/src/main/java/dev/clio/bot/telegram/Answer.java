package dev.clio.bot.telegram;

import java.time.Duration;
import java.util.Optional;

/** What came of a call of the Bot API. */
sealed interface Answer<T> {
  /** It was done. */
  record Ok<T>(T value) implements Answer<T> {}

  /**
   * Telegram says no, so nothing was done.
   *
   * @param code as of HTTP
   * @param after how long to wait before trying again
   * @param movedTo the chat that took the place of the one called
   */
  record Refused<T>(int code, String words, Optional<Duration> after, Optional<Long> movedTo)
      implements Answer<T> {
    static <T> Refused<T> of(int code, String words) {
      return new Refused<>(code, words, Optional.empty(), Optional.empty());
    }
  }

  /** No answer that could be understood. */
  record Lost<T>(Fate fate, String words) implements Answer<T> {}

  /** What is known of a call without an answer. */
  enum Fate {
    /** It did not get there, or nothing came of it. */
    NOT_DONE,
    /** It was under way when the connection broke or the time was up. */
    UNKNOWN,
    /** Telegram had begun to say yes. */
    DONE
  }
}
