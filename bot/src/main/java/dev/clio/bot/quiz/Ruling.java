package dev.clio.bot.quiz;

/** Whether something that somebody wants to do in a round may be done. */
sealed interface Ruling {
  /** It is done. */
  record Stands(RoundEvent event) implements Ruling {}

  /** It is so already. */
  record Known() implements Ruling {}

  /** It may not be done. */
  record Refused(No why) implements Ruling {}

  /** Why not. */
  enum No {
    OVER,
    CLOSED,
    LATE,
    PAUSED,
    NOT_PAUSED,
    ONCE,
    OUT,
    STARTED,
    NOT_STARTED,
    NOT_PLAYING,
    NOTHING_OPEN,
    NO_QUESTION
  }
}
