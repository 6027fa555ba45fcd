package dev.clio.bot.quiz;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import java.util.Optional;
import java.util.function.Function;

/** Finds the round that somebody means, and whether they may do something with it. */
final class RoundDesk {
  static final String ROUND = "round";
  static final String NUMBER = "number";

  private final Games games;
  private final Rounds rounds;

  RoundDesk(Games games, Rounds rounds) {
    this.games = games;
    this.rounds = rounds;
  }

  Games games() {
    return games;
  }

  Rounds rounds() {
    return rounds;
  }

  /** The round that is being played: the button's, or the one here. */
  Game playing(Incoming.Called called, RoundWords words) {
    return named(called)
        .flatMap(games::find)
        .filter(game -> game.round().over().isEmpty())
        .or(() -> named(called).isPresent() ? Optional.empty() : games.in(called.in().chat()))
        .orElseThrow(() -> words.refusal("none"));
  }

  /** The round that is being played here, or the last one that was. */
  RoundId last(Incoming.Called called, RoundWords words) {
    return named(called)
        .or(() -> games.in(called.in().chat()).map(game -> game.round().id()))
        .or(() -> rounds.last(called.in().chat(), 1).stream().findFirst())
        .or(
            () ->
                called.in().parent().stream()
                    .flatMap(parent -> rounds.last(parent, 1).stream())
                    .findFirst())
        .orElseThrow(() -> words.refusal("none"));
  }

  /** The same, to be read. */
  Round lastRound(Incoming.Called called, RoundWords words) {
    return games.round(last(called, words)).orElseThrow(() -> words.refusal("none"));
  }

  /** The same, to be put right. */
  Game lastGame(Incoming.Called called, RoundWords words) {
    return games.any(last(called, words)).orElseThrow(() -> words.refusal("none"));
  }

  private static Optional<RoundId> named(Incoming.Called called) {
    return called
        .call()
        .argument(ROUND)
        .filter(id -> id.matches("[a-z0-9]{1,16}"))
        .map(RoundId::new);
  }

  /** The number of a question: the button's, or the last that is closed. */
  int number(Incoming.Called called, Round round, RoundWords words) {
    int last = (int) round.turns().stream().filter(turn -> !turn.isOpen()).count();
    int number =
        called
            .call()
            .argument(NUMBER)
            .filter(digits -> digits.matches("\\d{1,4}"))
            .map(Integer::parseInt)
            .orElse(last);
    if (round.turn(number).isEmpty()) {
      throw words.refusal("no.no-question");
    }
    return number;
  }

  /** Whoever began it conducts it, and who is host of the chat. */
  static boolean isHost(Round round, Incoming.Called called) {
    return called.as().may(Role.HOST) || round.opened().host().equals(called.by());
  }

  static void requireHost(Round round, Incoming.Called called, RoundWords words) {
    if (!isHost(round, called)) {
      throw words.refusal("hosts-only", round.opened().host().name());
    }
  }

  /** Has something happen, or refuses it in words. */
  static boolean ask(Game game, Function<Round, Ruling> ruling, RoundWords words) {
    return switch (game.ask(ruling)) {
      case Ruling.Stands _ -> true;
      case Ruling.Known _ -> false;
      case Ruling.Refused(var why) -> throw words.refusal(why);
    };
  }

  static Reply whisper(String words) {
    return new Reply.Whisper(Post.note(words));
  }
}
