package dev.clio.bot.quiz;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.command.Refusal;
import dev.clio.index.quiz.Solution;
import java.time.Instant;
import java.util.Optional;

/** Takes answers to questions of rounds. */
final class Answers {
  /** Nobody types more to answer a question; in UTF-16 code units. */
  private static final int LONGEST = 200;

  private final Games games;
  private final Marking marking;

  Answers(Games games, Marking marking) {
    this.games = games;
    this.marking = marking;
  }

  /** What whoever answered is told; nothing if it was no question of a round. */
  Optional<Reply> take(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Voted(var question, int choice, var by, var at) ->
          take(question, new Given.Chosen(choice), by, at);
      case Incoming.Answered(var question, var words, var by, var at) ->
          take(
              question,
              new Given.Typed(words.length() > LONGEST ? words.substring(0, LONGEST) : words),
              by,
              at);
      case Incoming.Called _ -> Optional.empty();
    };
  }

  private Optional<Reply> take(QuestionId question, Given given, Person by, Instant at) {
    String id = question.value();
    int dot = id.indexOf('.');
    if (dot < 1 || !id.matches("[a-z0-9]{1,16}\\.\\d{1,4}")) {
      return Optional.empty();
    }
    return games
        .find(new RoundId(id.substring(0, dot)))
        .map(game -> take(game, Integer.parseInt(id.substring(dot + 1)), given, by, at));
  }

  private Reply take(Game game, int number, Given given, Person by, Instant at) {
    RoundWords words = words(game.round(), by);
    try {
      Optional<Turn> turn = game.round().turn(number);
      if (turn.isEmpty()) {
        throw words.refusal(Ruling.No.CLOSED);
      }
      Card card = game.round().card(turn.get());
      Mark mark = marking.of(game.round().solution(turn.get()), given);
      RoundDesk.ask(game, round -> Referee.answer(round, by, number, given, mark, at), words);
      return RoundDesk.whisper(taken(game.round(), card, given, mark, words));
    } catch (Refusal refusal) {
      return RoundDesk.whisper(refusal.words());
    }
  }

  private static String taken(Round round, Card card, Given given, Mark mark, RoundWords words) {
    String said =
        switch (given) {
          case Given.Chosen(int index) when card.solution() instanceof Solution.Choice ->
              RoundWords.letter(index) + " " + words.choice(card, index);
          case Given.Chosen(int index) -> RoundWords.letter(index);
          case Given.Typed(var typed) -> "“" + typed.strip() + "”";
        };
    if (round.rules().atOnce()) {
      return mark.isRight()
          ? words.say("taken.right", said)
          : words.say("taken.wrong", said, words.answer(card));
    }
    return round.rules().onlyFirst() ? words.say("taken.once", said) : words.say("taken", said);
  }

  /** In the language of the chat that somebody plays in. */
  private static RoundWords words(Round round, Person by) {
    return new RoundWords(
        round.venues().stream()
            .filter(venue -> venue.room().platform().equals(by.platform()))
            .findFirst()
            .orElse(round.opened().venue())
            .language());
  }
}
