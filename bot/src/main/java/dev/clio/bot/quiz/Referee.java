package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import dev.clio.bot.quiz.Ruling.Known;
import dev.clio.bot.quiz.Ruling.No;
import dev.clio.bot.quiz.Ruling.Refused;
import dev.clio.bot.quiz.Ruling.Stands;
import java.time.Instant;
import java.util.Optional;

/** What people may do in a round as it stands. Pure. */
final class Referee {
  private Referee() {}

  /** A team is taken only where there are teams; who names none goes where the fewest are. */
  static Ruling join(Round round, Person person, Optional<Integer> team, Instant at) {
    if (round.over().isPresent()) {
      return new Refused(No.OVER);
    }
    Player player = round.players().get(person);
    int wanted =
        team.filter(number -> number < round.rules().teams())
            .orElseGet(() -> player == null ? round.smallestTeam() : player.team());
    if (player != null && player.here() && player.team() == wanted) {
      return new Known();
    }
    return new Stands(new RoundEvent.Joined(person, wanted, at));
  }

  /** Chats come in until the first question. */
  static Ruling link(Round round, Venue venue, Instant at) {
    if (round.over().isPresent()) {
      return new Refused(No.OVER);
    }
    return round.began().isPresent()
        ? new Refused(No.STARTED)
        : new Stands(new RoundEvent.Linked(venue, at));
  }

  static Ruling leave(Round round, Person person, Instant at) {
    Player player = round.players().get(person);
    if (player == null || !player.here()) {
      return new Refused(No.NOT_PLAYING);
    }
    return new Stands(new RoundEvent.Left(person, at));
  }

  /**
   * An answer.
   *
   * @param at when it was received
   */
  static Ruling answer(Round round, Person person, int number, Given given, Mark mark, Instant at) {
    Optional<Turn> turn = round.turn(number);
    if (round.over().isPresent() || turn.isEmpty() || !turn.get().isOpen()) {
      return new Refused(No.CLOSED);
    }
    if (round.paused()) {
      return new Refused(No.PAUSED);
    }
    if (round.isOut(person, number)) {
      return new Refused(No.OUT);
    }
    if (turn.get().elapsed(at).compareTo(round.limit(turn.get(), person)) > 0) {
      return new Refused(No.LATE);
    }
    Turn.Reply before = turn.get().answers().get(person);
    if (before != null && before.given().equals(given)) {
      return new Known();
    }
    if (before != null && round.rules().onlyFirst()) {
      return new Refused(No.ONCE);
    }
    return new Stands(new RoundEvent.Answered(person, number, given, mark, at));
  }

  static Ruling hint(Round round, Person person, int number, Instant at) {
    Optional<Turn> turn = round.turn(number).filter(Turn::isOpen);
    if (turn.isEmpty() || round.over().isPresent()) {
      return new Refused(No.CLOSED);
    }
    return turn.get().hinted().contains(person)
        ? new Known()
        : new Stands(new RoundEvent.Hinted(person, number, at));
  }

  static Ruling pause(Round round, Instant at) {
    if (round.over().isPresent()) {
      return new Refused(No.OVER);
    }
    if (round.began().isEmpty()) {
      return new Refused(No.NOT_STARTED);
    }
    return round.paused() ? new Known() : new Stands(new RoundEvent.Paused(at));
  }

  static Ruling resume(Round round, Instant at) {
    return round.paused() && round.over().isEmpty()
        ? new Stands(new RoundEvent.Resumed(at))
        : new Refused(No.NOT_PAUSED);
  }

  /** Closes the question that is open, or else has the next one come. */
  static Ruling next(Round round, Instant at) {
    if (round.over().isPresent()) {
      return new Refused(No.OVER);
    }
    if (round.began().isEmpty()) {
      return new Stands(new RoundEvent.Began(at));
    }
    if (round.paused()) {
      return new Refused(No.PAUSED);
    }
    return round
        .turn()
        .filter(Turn::isOpen)
        .<Ruling>map(turn -> new Stands(new RoundEvent.Closed(turn.number(), at)))
        .orElseGet(() -> new Stands(new RoundEvent.Advanced(at)));
  }

  static Ruling stop(Round round, RoundEvent.Reason reason, Instant at) {
    return round.over().isPresent()
        ? new Refused(No.OVER)
        : new Stands(new RoundEvent.Stopped(reason, at));
  }

  /** More than half of those who are here may end it without the host. */
  static Ruling tire(Round round, Person person, Instant at) {
    if (round.over().isPresent()) {
      return new Refused(No.OVER);
    }
    Player player = round.players().get(person);
    if (player == null || !player.here()) {
      return new Refused(No.NOT_PLAYING);
    }
    return round.progress().weary().contains(person)
        ? new Known()
        : new Stands(new RoundEvent.Wearied(person, at));
  }

  /** More than half of those who are here may have a question closed without the host. */
  static Ruling pass(Round round, Person person, Instant at) {
    Optional<Turn> turn = round.turn().filter(Turn::isOpen);
    if (round.over().isPresent() || turn.isEmpty()) {
      return new Refused(No.NOTHING_OPEN);
    }
    Player player = round.players().get(person);
    if (player == null || !player.here()) {
      return new Refused(No.NOT_PLAYING);
    }
    return turn.get().passed().contains(person)
        ? new Known()
        : new Stands(new RoundEvent.Passed(person, turn.get().number(), at));
  }

  static Ruling flag(Round round, Person person, int number, Instant at) {
    Optional<Turn> turn = round.turn(number);
    if (turn.isEmpty()) {
      return new Refused(No.NO_QUESTION);
    }
    return turn.get().flagged().contains(person)
        ? new Known()
        : new Stands(new RoundEvent.Flagged(person, number, at));
  }

  static Ruling toVoid(Round round, int number, Instant at) {
    Optional<Turn> turn = round.turn(number);
    if (turn.isEmpty()) {
      return new Refused(No.NO_QUESTION);
    }
    return turn.get().voided() ? new Known() : new Stands(new RoundEvent.Voided(number, at));
  }

  static Ruling grant(Round round, Person person, int percent, Instant at) {
    Player player = round.players().get(person);
    return player != null && player.percent() == percent
        ? new Known()
        : new Stands(new RoundEvent.Granted(person, percent, at));
  }
}
