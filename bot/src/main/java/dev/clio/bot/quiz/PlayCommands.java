package dev.clio.bot.quiz;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Text;
import dev.clio.bot.citation.SourceLine;
import dev.clio.bot.command.Command;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.quiz.Solution;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What everybody may do in a round. */
final class PlayCommands {
  private final RoundDesk desk;
  private final Passages passages;
  private final InstantSource clock;

  /** Finds passages by their ids. */
  @FunctionalInterface
  interface Passages {
    Optional<Passage> find(PassageId id) throws IOException;
  }

  PlayCommands(RoundDesk desk, Passages passages, InstantSource clock) {
    this.desk = desk;
    this.passages = passages;
    this.clock = clock;
  }

  List<Command> all() {
    return List.of(
        RoundCommand.of(
            "quiz join",
            "Play along in the round of this chat",
            this::join,
            Parameter.optional("team", "Which team", new Parameter.WholeNumber(1, 6))),
        RoundCommand.of("quiz leave", "Play along no more; your points stay", this::leave),
        RoundCommand.of("quiz hint", "A hint for this question, at half its points", this::hint),
        RoundCommand.of("quiz why", "Why you got the points that you got", this::why),
        RoundCommand.of("quiz mine", "Your place, and what you missed", this::mine),
        RoundCommand.of("quiz proof", "Where the sources say so", this::proof),
        RoundCommand.of("quiz flag", "Tell the host that a question is wrong", this::flag));
  }

  private Reply join(Incoming.Called called, RoundWords words) {
    Game game = desk.playing(called, words);
    Optional<Integer> team =
        called.call().argument("team").map(number -> Integer.parseInt(number) - 1);
    boolean fresh =
        RoundDesk.ask(
            game, round -> Referee.join(round, called.by(), team, clock.instant()), words);
    if (fresh && game.round().began().isEmpty()) {
      game.refresh(Script.LOBBY);
    }
    return RoundDesk.whisper(
        Optional.ofNullable(game.round().players().get(called.by()))
                .filter(_ -> game.round().rules().teams() > 0)
                .map(player -> words.say("joined.team", player.team() + 1))
                .orElseGet(() -> words.say("joined"))
            + as(game.round(), called, words));
  }

  /** Under which name, where the round gives one. */
  private static String as(Round round, Incoming.Called called, RoundWords words) {
    return round.rules().nicknames()
        ? " " + words.say("joined.as", Nicknames.of(round, called.by()))
        : "";
  }

  private Reply leave(Incoming.Called called, RoundWords words) {
    Game game = desk.playing(called, words);
    RoundDesk.ask(game, round -> Referee.leave(round, called.by(), clock.instant()), words);
    if (game.round().began().isEmpty()) {
      game.refresh(Script.LOBBY);
    }
    return RoundDesk.whisper(words.say("left"));
  }

  private Reply hint(Incoming.Called called, RoundWords words) {
    Game game = desk.playing(called, words);
    Round round = game.round();
    int number =
        round.turn().filter(Turn::isOpen).orElseThrow(() -> words.refusal("no.closed")).number();
    RoundDesk.ask(game, now -> Referee.hint(now, called.by(), number, clock.instant()), words);
    Card card = round.card(round.turn(number).orElseThrow());
    return RoundDesk.whisper(card.hint().orElseGet(() -> hint(card, words)));
  }

  /** One wrong choice less, the first letter, the decade, what comes first. */
  private static String hint(Card card, RoundWords words) {
    return switch (card.solution()) {
      case Solution.Choice choice -> {
        int wrong = choice.right() == 0 ? choice.choices().size() - 1 : choice.right() - 1;
        yield words.say("hint.not", RoundWords.letter(wrong));
      }
      case Solution.Typed typed ->
          words.say("hint.letter", typed.answer().substring(0, 1), typed.answer().length());
      case Solution.Order order -> words.say("hint.first", order.answer().substring(0, 1));
      case Solution.Closest closest -> {
        int low = closest.value() - closest.value() % 10;
        yield words.say("hint.between", low, low + 9);
      }
    };
  }

  private Reply why(Incoming.Called called, RoundWords words) {
    Round round = desk.lastRound(called, words);
    int number = desk.number(called, round, words);
    Turn turn = round.turn(number).orElseThrow();
    if (turn.voided()) {
      return RoundDesk.whisper(words.say("why.void", number));
    }
    Optional<Points> points = Points.of(round, turn, called.by());
    return RoundDesk.whisper(
        points.map(got -> why(number, got, turn, called, words)).orElse(words.say("why.silent")));
  }

  private static String why(
      int number, Points points, Turn turn, Incoming.Called called, RoundWords words) {
    StringBuilder told = new StringBuilder();
    told.append(words.say("why.total", number, points.total()));
    Turn.Reply reply = turn.answers().get(called.by());
    if (points.worth() <= 0) {
      return told.append(' ').append(words.say("why.wrong")).toString();
    }
    told.append(' ')
        .append(
            words.say(
                "why.speed",
                points.full(),
                points.elapsed().toMillis() / 1_000.0,
                points.limit().toSeconds()));
    if (points.worth() < 1) {
      told.append(' ').append(words.say("why.near", Math.round(100 * points.worth())));
    }
    if (points.hinted()) {
      told.append(' ').append(words.say("why.hint"));
    }
    if (points.bonus() > 0) {
      told.append(' ').append(words.say("why.streak", points.streak(), points.bonus()));
    }
    String how = reply == null ? "" : how(reply.mark(), words);
    return how.isEmpty() ? told.toString() : told.append(' ').append(how).toString();
  }

  /** How a typed answer was accepted, where that is not plain to see. */
  private static String how(Mark mark, RoundWords words) {
    return switch (mark.how()) {
      case SAME_WORDS -> words.say("how.words");
      case SAME_NUMBER -> words.say("how.number");
      case ALIAS -> words.say("how.alias");
      case TYPO -> words.say("how.typo");
      case EXACT, NONE -> "";
    };
  }

  private Reply mine(Incoming.Called called, RoundWords words) {
    Round round = desk.lastRound(called, words);
    Standings.Standing own =
        Standings.of(round, called.by()).orElseThrow(() -> words.refusal("no.not-playing"));
    StringBuilder told =
        new StringBuilder(
            words.say("mine", own.rank(), round.players().size(), own.points(), own.right())
                + as(round, called, words));
    round.turns().stream()
        .filter(turn -> !turn.isOpen() && !turn.voided())
        .filter(turn -> !Round.isRight(turn, called.by()))
        .forEach(
            turn ->
                told.append('\n')
                    .append(
                        words.say("mine.missed", turn.number(), words.answer(round.card(turn)))));
    return RoundDesk.whisper(told.toString());
  }

  private Reply proof(Incoming.Called called, RoundWords words) throws IOException {
    Round round = desk.lastRound(called, words);
    Turn turn = round.turn(desk.number(called, round, words)).orElseThrow();
    if (turn.isOpen()) {
      throw words.refusal("proof.later");
    }
    Card.Shown shown = round.card(turn).proof();
    Optional<Passage> passage =
        shown.passage().isPresent()
            ? passages.find(new PassageId(shown.passage().get()))
            : Optional.empty();
    Quotation quotation =
        passage
            .map(found -> quotation(found, shown.words(), called))
            .orElseGet(
                () ->
                    new Quotation(
                        shown.heading(),
                        Text.of(shown.words()),
                        shown.source(),
                        Optional.empty(),
                        List.of()));
    return new Reply.Whisper(Post.of(new Message.Cited(Text.of(""), List.of(quotation))));
  }

  /** The whole passage, with the words that hold the answer strong. */
  private static Quotation quotation(Passage passage, String words, Incoming.Called called) {
    int at = passage.text().indexOf(words);
    Text text =
        at < 0
            ? Text.of(passage.text())
            : Text.of(passage.text().substring(0, at))
                .strong(words)
                .plain(passage.text().substring(at + words.length()));
    return new Quotation(
        Optional.of(passage.title()),
        text,
        new SourceLine(called.language()).of(passage.citations()),
        passage.citation().source().link(),
        passage.criticisms().stream().map(criticism -> criticism.note()).toList());
  }

  private Reply flag(Incoming.Called called, RoundWords words) {
    Game game = desk.lastGame(called, words);
    int number = desk.number(called, game.round(), words);
    boolean fresh =
        RoundDesk.ask(
            game, round -> Referee.flag(round, called.by(), number, clock.instant()), words);
    return RoundDesk.whisper(fresh ? words.say("flagged", number) : words.say("flagged.before"));
  }
}
