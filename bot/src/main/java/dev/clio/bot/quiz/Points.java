package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an answer is worth. Every figure that went into it is kept, so that whoever asks "why did I
 * get 870?" can be told.
 *
 * @param full what a right answer at once is worth
 * @param worth from 0 to 1, how right it was
 * @param elapsed how much of the time had passed
 * @param limit how much there was
 * @param hinted whether a hint was taken, which halves it
 * @param streak how many right answers in a row this was, from 1; 0 for a wrong one
 * @param bonus for the streak
 * @param total all of it
 */
record Points(
    int full,
    double worth,
    Duration elapsed,
    Duration limit,
    boolean hinted,
    int streak,
    int bonus,
    int total) {
  /** What a right answer at once is worth. */
  static final int FULL = 1_000;

  /** What each right answer in a row adds, from the second on. */
  private static final int PER_STREAK = 100;

  /** So many in a row add something. */
  private static final int LONGEST_STREAK = 5;

  /** The points of somebody for a question, if they answered and it counts. */
  static Optional<Points> of(Round round, Turn turn, Person person) {
    Turn.Reply reply = turn.answers().get(person);
    if (reply == null || turn.isOpen() || turn.voided()) {
      return Optional.empty();
    }
    if (round.rules().mode() == Rules.Mode.RACE && !isFirstRight(turn, person)) {
      return Optional.of(nothing(round, turn, person, reply));
    }
    return Optional.of(of(round, turn, person, reply));
  }

  private static Points of(Round round, Turn turn, Person person, Turn.Reply reply) {
    Duration limit = round.limit(turn, person);
    double worth = reply.mark().worth();
    boolean hinted = turn.hinted().contains(person);
    double speed = 1 - fraction(reply.after(), limit) * cost(round.rules().scoring());
    int base = (int) Math.round(FULL * worth * speed * (hinted ? 0.5 : 1));
    int streak = round.rules().streaks() ? streak(round, turn, person) : 0;
    int bonus = PER_STREAK * Math.clamp(streak - 1, 0, LONGEST_STREAK);
    return new Points(FULL, worth, reply.after(), limit, hinted, streak, bonus, base + bonus);
  }

  private static Points nothing(Round round, Turn turn, Person person, Turn.Reply reply) {
    return new Points(FULL, 0, reply.after(), round.limit(turn, person), false, 0, 0, 0);
  }

  /** All points of a person, one for each question that they answered and that counts. */
  static List<Points> of(Round round, Person person) {
    List<Points> all = new ArrayList<>();
    round.turns().forEach(turn -> of(round, turn, person).ifPresent(all::add));
    return all;
  }

  static int total(Round round, Person person) {
    return of(round, person).stream().mapToInt(Points::total).sum();
  }

  /** What of a right answer is lost at the end of the time. */
  private static double cost(Rules.Scoring scoring) {
    return switch (scoring) {
      case ACCURACY -> 0;
      case GENTLE -> 0.25;
      case SPEED -> 0.5;
    };
  }

  private static double fraction(Duration elapsed, Duration limit) {
    return Math.clamp(elapsed.toMillis() / (double) limit.toMillis(), 0, 1);
  }

  /** Right answers in a row up to this one; what does not count breaks no row. */
  private static int streak(Round round, Turn turn, Person person) {
    int streak = 0;
    for (int number = turn.number(); number >= 1; number--) {
      Turn before = round.turns().get(number - 1);
      if (before.voided()) {
        continue;
      }
      if (!Round.isRight(before, person)) {
        break;
      }
      streak++;
    }
    return streak;
  }

  private static boolean isFirstRight(Turn turn, Person person) {
    return turn.answers().entrySet().stream()
        .filter(entry -> entry.getValue().mark().isRight())
        .min((one, other) -> one.getValue().after().compareTo(other.getValue().after()))
        .filter(first -> first.getKey().equals(person))
        .isPresent();
  }
}
