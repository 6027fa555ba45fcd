package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What comes next in a round. Pure: whoever takes over a round knows from its log alone what is to
 * be done, and does it as if nothing had happened.
 */
final class Script {
  /**
   * An answer that was given in time may be on its way for so long after the close: it still
   * counts, since what counts is when it was received.
   */
  static final Duration GRACE = Duration.ofMillis(400);

  /** In a class everybody may change their mind for so long after the last has answered. */
  static final Duration LAST_LOOK = Duration.ofSeconds(3);

  /** So many questions in a row that nobody answers end a round. */
  static final int MOST_SILENT = 5;

  /** How often what somebody missed comes again. */
  private static final int MOST_TIMES = 3;

  private Script() {}

  /** What is to be done. */
  sealed interface Step {
    /** This happens now. */
    record Happens(RoundEvent event) implements Step {}

    /** This is to be shown in these rooms; then look again. */
    record Show(String what, List<ChatRef> rooms) implements Step {}

    /** Nothing until then, or until somebody does something. */
    record Wait(Optional<Instant> until) implements Step {}

    /** Nothing any more. */
    record Done() implements Step {}
  }

  /** What is shown of a round. */
  static final String LOBBY = "lobby";

  static final String PODIUM = "podium";

  static String question(int number) {
    return "question " + number;
  }

  static String reveal(int number) {
    return "reveal " + number;
  }

  static String voided(int number) {
    return "void " + number;
  }

  /**
   * The notice that something more is right.
   *
   * @param count how many things were accepted with it
   */
  static String accepted(int card, int count) {
    return "accepted " + card + " " + count;
  }

  /** The next step. */
  static Step next(Round round, Instant now) {
    if (round.over().isPresent()) {
      return shown(round, PODIUM).or(() -> notices(round)).orElseGet(Step.Done::new);
    }
    if (isWeary(round)) {
      return new Step.Happens(new RoundEvent.Stopped(RoundEvent.Reason.VOTE, now));
    }
    Optional<Step> lobby = shown(round, LOBBY);
    if (round.began().isEmpty()) {
      return lobby.orElseGet(() -> lobby(round, now));
    }
    if (round.paused()) {
      return new Step.Wait(Optional.empty());
    }
    return round
        .turn()
        .map(turn -> turn.isOpen() ? open(round, turn, now) : closed(round, turn, now))
        .orElseGet(() -> put(round, now));
  }

  /** Whether more than half of those who are here want it to end. */
  private static boolean isWeary(Round round) {
    return isMostOfThem(round, round.progress().weary());
  }

  private static boolean isMostOfThem(Round round, Set<Person> some) {
    List<Player> here = round.players().values().stream().filter(Player::here).toList();
    long among = here.stream().filter(player -> some.contains(player.person())).count();
    return 2 * among > here.size();
  }

  /** Where it does not stand yet. */
  private static Optional<Step> shown(Round round, String what) {
    List<ChatRef> missing = new ArrayList<>();
    for (Venue venue : round.venues()) {
      if (!round.shown().containsKey(new Round.Place(what, venue.room()))) {
        missing.add(venue.room());
      }
    }
    return missing.isEmpty() ? Optional.empty() : Optional.of(new Step.Show(what, missing));
  }

  /** What the host put right is told to all who play. */
  private static Optional<Step> notices(Round round) {
    return Stream.concat(
            round.turns().stream().filter(Turn::voided).map(turn -> voided(turn.number())),
            round.accepted().entrySet().stream()
                .flatMap(
                    entry ->
                        IntStream.rangeClosed(1, entry.getValue().size())
                            .mapToObj(count -> accepted(entry.getKey(), count))))
        .flatMap(what -> shown(round, what).stream())
        .findFirst();
  }

  private static Step lobby(Round round, Instant now) {
    Optional<Instant> starts = round.opened().starts();
    return starts.isPresent() && !now.isBefore(starts.get())
        ? new Step.Happens(new RoundEvent.Began(now))
        : new Step.Wait(starts);
  }

  private static Step put(Round round, Instant now) {
    int number = round.turns().size() + 1;
    if (round.silence() >= MOST_SILENT) {
      return new Step.Happens(new RoundEvent.Stopped(RoundEvent.Reason.SILENCE, now));
    }
    Optional<Integer> card = round.nobodyLeft() ? Optional.empty() : nextCard(round);
    return card.<Step>map(index -> new Step.Happens(new RoundEvent.Put(number, index, now)))
        .orElseGet(() -> new Step.Happens(new RoundEvent.Finished(now)));
  }

  /** The next of the deck; where missed ones come again, the one that has waited longest. */
  private static Optional<Integer> nextCard(Round round) {
    int size = round.opened().deck().size();
    int put = (int) round.turns().stream().map(Turn::card).distinct().count();
    if (put < size) {
      return Optional.of(put);
    }
    if (round.rules().mode() != Rules.Mode.MASTERY) {
      return Optional.empty();
    }
    return IntStream.range(0, size)
        .boxed()
        .filter(card -> isMissed(round, card))
        .min(Comparator.comparingInt(card -> lastTurn(round, card)));
  }

  private static boolean isMissed(Round round, int card) {
    List<Turn> turns = round.turns().stream().filter(turn -> turn.card() == card).toList();
    Turn last = turns.getLast();
    return turns.size() < MOST_TIMES
        && !last.voided()
        && (last.answers().isEmpty()
            || last.answers().values().stream().anyMatch(reply -> !reply.mark().isRight()));
  }

  private static int lastTurn(Round round, int card) {
    return round.turns().stream()
        .filter(turn -> turn.card() == card)
        .mapToInt(Turn::number)
        .max()
        .orElse(0);
  }

  private static Step open(Round round, Turn turn, Instant now) {
    Optional<Step> show = shown(round, question(turn.number()));
    if (show.isPresent()) {
      return show.get();
    }
    if (turn.started().isEmpty()) {
      return new Step.Happens(new RoundEvent.Started(turn.number(), now));
    }
    Instant ends = ends(round, turn);
    return now.isBefore(ends) && !isMostOfThem(round, turn.passed())
        ? new Step.Wait(Optional.of(ends))
        : new Step.Happens(new RoundEvent.Closed(turn.number(), now));
  }

  /** When a question that has started closes, as far as is known now. */
  private static Instant ends(Round round, Turn turn) {
    Instant full = turn.ends(round.limit(turn)).orElseThrow().plus(GRACE);
    Instant early = full;
    if (round.rules().mode() == Rules.Mode.RACE && someoneIsRight(turn)) {
      early = lastAnswer(turn);
    } else if (round.allAnswered(turn)) {
      Duration look = round.rules().mode() == Rules.Mode.RACE ? Duration.ZERO : LAST_LOOK;
      early = lastAnswer(turn).plus(look);
    }
    return early.isBefore(full) ? early : full;
  }

  private static boolean someoneIsRight(Turn turn) {
    return turn.answers().values().stream().anyMatch(reply -> reply.mark().isRight());
  }

  private static Instant lastAnswer(Turn turn) {
    Duration last =
        turn.answers().values().stream()
            .map(Turn.Reply::after)
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    return turn.ends(last).orElseThrow();
  }

  private static Step closed(Round round, Turn turn, Instant now) {
    Optional<Step> show = shown(round, reveal(turn.number())).or(() -> notices(round));
    if (show.isPresent()) {
      return show.get();
    }
    if (round.progress().advanced() >= turn.number()) {
      return put(round, now);
    }
    if (round.rules().paced() && isMore(round)) {
      return new Step.Wait(Optional.empty());
    }
    Instant until = turn.closed().orElseThrow().plus(round.rules().reveal());
    return now.isBefore(until) ? new Step.Wait(Optional.of(until)) : put(round, now);
  }

  private static boolean isMore(Round round) {
    return !round.nobodyLeft() && nextCard(round).isPresent();
  }
}
