package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.index.quiz.Solution;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A round as far as its log tells. Immutable: each event makes a new one, and the same log always
 * the same round.
 *
 * @param opened how it began
 * @param players who plays along, in the order in which they came
 * @param shown what stands where, by what and room
 * @param accepted what the host took as right besides, by index in the deck
 */
record Round(
    RoundEvent.Opened opened,
    List<Venue> venues,
    Map<Person, Player> players,
    List<Turn> turns,
    Map<Place, Optional<MessageRef>> shown,
    Map<Integer, List<String>> accepted,
    Progress progress) {
  /** What stands in which room. */
  record Place(String what, ChatRef room) {}

  Round {
    venues = List.copyOf(venues);
    turns = List.copyOf(turns);
    players = Collections.unmodifiableMap(new LinkedHashMap<>(players));
    shown = Map.copyOf(shown);
    accepted = Map.copyOf(accepted);
  }

  /** A round that has just been asked for. */
  static Round of(RoundEvent.Opened opened) {
    return new Round(
        opened,
        List.of(opened.venue()),
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Progress.at(opened.at()));
  }

  /** The round of a log. */
  static Round of(List<RoundEvent> log) {
    Round round = of((RoundEvent.Opened) log.getFirst());
    for (RoundEvent event : log.subList(1, log.size())) {
      round = round.after(event);
    }
    return round;
  }

  /** The round after one thing more has happened. */
  Round after(RoundEvent event) {
    Round next =
        switch (event) {
          case RoundEvent.Opened _ -> throw new IllegalStateException("a round is opened once");
          case RoundEvent.Linked(var venue, var _) -> with(plus(venues, venue), players, turns);
          case RoundEvent.Joined(var person, int team, var _) ->
              seat(
                  person,
                  player -> new Player(person, team, player.percent(), true, player.after()));
          case RoundEvent.Left(var person, var _) ->
              seat(
                  person,
                  player ->
                      new Player(person, player.team(), player.percent(), false, player.after()));
          case RoundEvent.Granted(var person, int percent, var _) ->
              seat(
                  person,
                  player ->
                      new Player(person, player.team(), percent, player.here(), player.after()));
          case RoundEvent.Began(var at) -> with(progress.begin(at));
          case RoundEvent.Put(int number, int card, var _) ->
              with(venues, players, plus(turns, Turn.of(number, card)));
          case RoundEvent.Started(int number, var at) -> change(number, turn -> turn.start(at));
          case RoundEvent.Answered(var person, int number, var given, var mark, var at) ->
              seat(person, UnaryOperator.identity())
                  .change(number, turn -> turn.answer(person, given, mark, at));
          case RoundEvent.Hinted(var person, int number, var _) ->
              change(number, turn -> turn.hint(person));
          case RoundEvent.Closed(int number, var at) -> change(number, turn -> turn.close(at));
          case RoundEvent.Advanced _ -> with(progress.advance(turns.size()));
          case RoundEvent.Wearied(var person, var _) -> with(progress.tire(person));
          case RoundEvent.Paused(var at) -> pause(true, turn -> turn.stand(at));
          case RoundEvent.Resumed(var at) -> pause(false, turn -> turn.goOn(at));
          case RoundEvent.Interrupted(var since, var at) ->
              progress.paused() ? this : pause(false, turn -> turn.stand(since).goOn(at));
          case RoundEvent.Flagged(var person, int number, var _) ->
              change(number, turn -> turn.flag(person));
          case RoundEvent.Passed(var person, int number, var _) ->
              change(number, turn -> turn.pass(person));
          case RoundEvent.Remarked(var person, int number, var mark, var _) ->
              change(number, turn -> turn.remark(person, mark));
          case RoundEvent.Accepted(int number, var answer, var _) ->
              accept(turns.get(number - 1).card(), answer);
          case RoundEvent.Voided(int number, var _) -> change(number, Turn::toVoid);
          case RoundEvent.Stopped _, RoundEvent.Finished _ -> with(progress.end(event));
          case RoundEvent.Shown(var what, var room, var message, var _) ->
              show(new Place(what, room), message);
        };
    return next.with(next.progress.heard(event.at()));
  }

  Optional<Instant> began() {
    return progress.began();
  }

  boolean paused() {
    return progress.paused();
  }

  /** How it ended, if it has. */
  Optional<RoundEvent> over() {
    return progress.over();
  }

  RoundId id() {
    return opened.id();
  }

  Rules rules() {
    return opened.rules();
  }

  /** The question that was put last. */
  Optional<Turn> turn() {
    return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
  }

  /** A question by its number, from 1. */
  Optional<Turn> turn(int number) {
    return number < 1 || number > turns.size()
        ? Optional.empty()
        : Optional.of(turns.get(number - 1));
  }

  Card card(Turn turn) {
    return opened.deck().get(turn.card());
  }

  /** What is right, with all that the host accepted. */
  Solution solution(Turn turn) {
    Solution solution = card(turn).solution();
    for (String more : accepted.getOrDefault(turn.card(), List.of())) {
      solution = solution instanceof Solution.Typed typed ? typed.accepting(more) : solution;
    }
    return solution;
  }

  /** How long somebody has for a question. */
  Duration limit(Turn turn, Person person) {
    int percent =
        Optional.ofNullable(players.get(person)).map(Player::percent).orElse(Player.USUAL);
    return rules().time(turn.number()).multipliedBy(percent).dividedBy(Player.USUAL);
  }

  /** How long a question is open: as long as somebody has who has not answered. */
  Duration limit(Turn turn) {
    return playing(turn)
        .filter(player -> !turn.answers().containsKey(player.person()))
        .map(player -> limit(turn, player.person()))
        .reduce(
            rules().time(turn.number()), (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  /** Who may answer: who is here, and not out. */
  private Stream<Player> playing(Turn turn) {
    return players.values().stream()
        .filter(Player::here)
        .filter(player -> !isOut(player.person(), turn.number()));
  }

  /** Whether everybody has who played along already when it was put, and may answer. */
  boolean allAnswered(Turn turn) {
    List<Player> all = playing(turn).filter(player -> player.after() < turn.number()).toList();
    return !all.isEmpty()
        && all.stream().allMatch(player -> turn.answers().containsKey(player.person()));
  }

  /** Whether nobody is left who may answer. */
  boolean nobodyLeft() {
    return rules().mode() == Rules.Mode.ELIMINATION
        && !turns.isEmpty()
        && !players.isEmpty()
        && players.keySet().stream().allMatch(person -> isOut(person, turns.size() + 1));
  }

  /** Whether somebody was wrong, or silent, before a question of an elimination. */
  boolean isOut(Person person, int number) {
    return rules().mode() == Rules.Mode.ELIMINATION
        && turns.stream()
            .filter(turn -> turn.number() < number && !turn.isOpen() && !turn.voided())
            .anyMatch(turn -> !isRight(turn, person));
  }

  static boolean isRight(Turn turn, Person person) {
    Turn.Reply reply = turn.answers().get(person);
    return reply != null && reply.mark().isRight();
  }

  /** How many questions in a row nobody answered, up to the last. */
  int silence() {
    int silent = 0;
    for (Turn turn : turns.reversed()) {
      if (turn.isOpen() || !turn.answers().isEmpty()) {
        break;
      }
      silent++;
    }
    return silent;
  }

  private Round with(List<Venue> places, Map<Person, Player> people, List<Turn> questions) {
    return new Round(opened, places, people, questions, shown, accepted, progress);
  }

  private Round with(Progress next) {
    return new Round(opened, venues, players, turns, shown, accepted, next);
  }

  /** Whoever is not known yet takes a seat, in the smallest team. */
  private Round seat(Person person, UnaryOperator<Player> change) {
    Map<Person, Player> all = new LinkedHashMap<>(players);
    Player before =
        all.getOrDefault(
            person, new Player(person, smallestTeam(), Player.USUAL, true, turns.size()));
    all.put(person, change.apply(before));
    return with(venues, all, turns);
  }

  /** The team with the fewest, the first of several. */
  int smallestTeam() {
    int smallest = 0;
    long fewest = Long.MAX_VALUE;
    for (int team = 0; team < rules().teams(); team++) {
      int one = team;
      long members = players.values().stream().filter(player -> player.team() == one).count();
      if (members < fewest) {
        fewest = members;
        smallest = team;
      }
    }
    return smallest;
  }

  private Round pause(boolean isPaused, UnaryOperator<Turn> change) {
    Round clock = turns.isEmpty() ? this : change(turns.size(), change);
    return clock.with(progress.pause(isPaused));
  }

  private Round show(Place place, Optional<MessageRef> message) {
    Map<Place, Optional<MessageRef>> all = new HashMap<>(shown);
    all.put(place, message);
    return new Round(opened, venues, players, turns, all, accepted, progress);
  }

  private Round accept(int card, String answer) {
    Map<Integer, List<String>> all = new HashMap<>(accepted);
    all.put(card, plus(accepted.getOrDefault(card, List.of()), answer));
    return new Round(opened, venues, players, turns, shown, all, progress);
  }

  private Round change(int number, UnaryOperator<Turn> change) {
    List<Turn> all = new ArrayList<>(turns);
    all.set(number - 1, change.apply(all.get(number - 1)));
    return with(venues, players, all);
  }

  private static <T> List<T> plus(List<T> some, T one) {
    List<T> all = new ArrayList<>(some);
    all.add(one);
    return all;
  }
}
