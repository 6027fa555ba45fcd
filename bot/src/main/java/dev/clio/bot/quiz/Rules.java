package dev.clio.bot.quiz;

import java.time.Duration;

/**
 * How a round is played.
 *
 * @param time for a question; in an elimination it shrinks from there
 * @param reveal how long what was right is shown before the next question
 * @param streaks whether right answers in a row are worth more
 * @param teams how many teams there are; none if it is 0
 * @param paced whether the host says when the next question comes
 * @param nicknames whether the class knows each other by names that the round gives
 * @param atOnce whether each who answers is told at once what was right
 */
record Rules(
    Mode mode,
    Scoring scoring,
    Duration time,
    Duration reveal,
    boolean streaks,
    int teams,
    boolean paced,
    boolean nicknames,
    boolean atOnce) {
  /** No question is open for less, also in an elimination. */
  static final Duration SHORTEST = Duration.ofSeconds(5);

  static final Duration LONGEST = Duration.ofMinutes(5);

  /** What is left of the time with each question of an elimination, in percent. */
  private static final int SHRINKING = 90;

  /** Who may answer how often, and who is still in. */
  enum Mode {
    /** Everybody has the full time and may change their mind. */
    CLASS,
    /** The first right answer takes it; everybody has one try. */
    RACE,
    /** Whoever is wrong is out, and the time shrinks. */
    ELIMINATION,
    /** What somebody missed comes again. */
    MASTERY
  }

  /** What a right answer is worth. */
  enum Scoring {
    /** The same whenever it comes. */
    ACCURACY,
    /** A quarter less at the end of the time. */
    GENTLE,
    /** Half at the end of the time, as Kahoot counts: round(P * (1 - (t / T) / 2)). */
    SPEED
  }

  Rules {
    if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0 || reveal.isNegative()) {
      throw new IllegalArgumentException("time " + time + ", reveal " + reveal);
    }
    if (teams < 0 || teams == 1 || teams > 6) {
      throw new IllegalArgumentException("teams " + teams);
    }
  }

  /** A class night: everybody 20 s, gentle speed. */
  static Rules usual() {
    return new Rules(
        Mode.CLASS,
        Scoring.GENTLE,
        Duration.ofSeconds(20),
        Duration.ofSeconds(8),
        false,
        0,
        false,
        false,
        false);
  }

  /**
   * The time for a question.
   *
   * @param number from 1
   */
  Duration time(int number) {
    if (mode != Mode.ELIMINATION) {
      return time;
    }
    Duration left = time;
    for (int i = 1; i < number; i++) {
      left = left.multipliedBy(SHRINKING).dividedBy(100);
    }
    return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
  }

  /** Whether only the first answer of each counts. */
  boolean onlyFirst() {
    return mode == Mode.RACE || atOnce;
  }
}
