package dev.clio.bot.quiz;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import dev.clio.bot.report.Sheet;
import dev.clio.index.quiz.QuizQuestionId;
import dev.clio.index.quiz.Solution;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What whoever conducts a round may do. */
final class HostCommands {
  private final RoundDesk desk;
  private final Marking marking;
  private final QuestionSets sets;
  private final InstantSource clock;

  HostCommands(RoundDesk desk, Marking marking, QuestionSets sets, InstantSource clock) {
    this.desk = desk;
    this.marking = marking;
    this.sets = sets;
    this.clock = clock;
  }

  List<Command> all() {
    return List.of(
        RoundCommand.of("quiz next", "Begin, close this question, or bring the next", this::next),
        RoundCommand.of(
            "quiz skip", "Close this question: the host, or more than half", this::skip),
        RoundCommand.of("quiz pause", "Stop the clock of the round", this::pause),
        RoundCommand.of("quiz resume", "Let the clock of the round go on", this::resume),
        RoundCommand.of("quiz stop", "End the round: the host, or more than half", this::stop),
        RoundCommand.of(
            "quiz void",
            "Take a question out of the round and count anew",
            this::voidQuestion,
            number()),
        RoundCommand.of(
            "quiz accept",
            "Take an answer as right and count anew",
            this::accept,
            Parameter.required("answer", "What is right too", new Parameter.Words())),
        RoundCommand.of(
            "quiz extra",
            "Give somebody more time, at no cost in points",
            this::extra,
            Parameter.required(
                "time", "1.5 or 2 times", new Parameter.OneOf(List.of("1.5", "2", "1"))),
            Parameter.required("player", "Who, as the lobby shows", new Parameter.Words())),
        RoundCommand.of(
            "quiz report",
            "What the round tells: pupils, questions, every answer",
            this::report,
            Parameter.optional(
                "format",
                "A workbook, or every answer with commas",
                new Parameter.OneOf(List.of("xlsx", "csv")))),
        RoundCommand.of(
            "quiz link",
            "Play this round in another chat too",
            this::link,
            Parameter.optional(
                "code",
                "What /quiz link said in the first chat",
                new Parameter.Suggested(_ -> List.of()))));
  }

  private static Parameter number() {
    return Parameter.optional(
        RoundDesk.NUMBER,
        "Which question; the last if left out",
        new Parameter.WholeNumber(1, 500));
  }

  private Reply next(Incoming.Called called, RoundWords words) {
    Game game = hosted(called, words);
    boolean lobby = game.round().began().isEmpty();
    RoundDesk.ask(game, round -> Referee.next(round, clock.instant()), words);
    return RoundDesk.whisper(lobby ? words.say("began") : words.say("next"));
  }

  private Reply skip(Incoming.Called called, RoundWords words) {
    Game game = desk.playing(called, words);
    if (RoundDesk.isHost(game.round(), called)) {
      return next(called, words);
    }
    RoundDesk.ask(game, round -> Referee.pass(round, called.by(), clock.instant()), words);
    return RoundDesk.whisper(words.say("skip.vote"));
  }

  private Reply pause(Incoming.Called called, RoundWords words) {
    RoundDesk.ask(hosted(called, words), round -> Referee.pause(round, clock.instant()), words);
    return RoundDesk.whisper(words.say("paused"));
  }

  private Reply resume(Incoming.Called called, RoundWords words) {
    Game game = hosted(called, words);
    RoundDesk.ask(game, round -> Referee.resume(round, clock.instant()), words);
    game.round()
        .turn()
        .filter(Turn::isOpen)
        .ifPresent(turn -> game.refresh(Script.question(turn.number())));
    return RoundDesk.whisper(words.say("resumed"));
  }

  private Reply stop(Incoming.Called called, RoundWords words) {
    Game game = desk.playing(called, words);
    if (RoundDesk.isHost(game.round(), called)) {
      RoundDesk.ask(
          game, round -> Referee.stop(round, RoundEvent.Reason.HOST, clock.instant()), words);
      return RoundDesk.whisper(words.say("stop.done"));
    }
    RoundDesk.ask(game, round -> Referee.tire(round, called.by(), clock.instant()), words);
    return RoundDesk.whisper(words.say("stop.vote"));
  }

  private Reply voidQuestion(Incoming.Called called, RoundWords words) {
    Game game = desk.lastGame(called, words);
    RoundDesk.requireHost(game.round(), called, words);
    int number = desk.number(called, game.round(), words);
    RoundDesk.ask(game, round -> Referee.toVoid(round, number, clock.instant()), words);
    refreshResults(game);
    Post told = Post.note(words.say("voided", number));
    if (!called.as().may(Role.HOST)) {
      return new Reply.Whisper(told);
    }
    QuizQuestionId question = game.round().card(game.round().turn(number).orElseThrow()).source();
    Action drop =
        new Action(
            words.say("void.drop"), Call.of(ReviewCommands.DROP).with("id", question.value()));
    return new Reply.Whisper(new Post(told.message(), List.of(drop)));
  }

  private static void refreshResults(Game game) {
    game.round()
        .turn()
        .filter(turn -> !turn.isOpen())
        .ifPresent(turn -> game.refresh(Script.reveal(turn.number())));
    if (game.round().over().isPresent()) {
      game.refresh(Script.PODIUM);
    }
  }

  /** Whoever typed it to the last typed question is right now, and later whoever types it. */
  private Reply accept(Incoming.Called called, RoundWords words) {
    Game game = desk.lastGame(called, words);
    Round round = game.round();
    RoundDesk.requireHost(round, called, words);
    Turn turn =
        round.turns().reversed().stream()
            .filter(one -> !one.isOpen())
            .filter(one -> round.card(one).solution() instanceof Solution.Typed)
            .findFirst()
            .orElseThrow(() -> words.refusal("accept.none"));
    Card card = round.card(turn);
    String answer = called.call().argument("answer").orElseThrow().strip();
    if (answer.length() > Solution.LONGEST_ANSWER) {
      throw words.refusal("accept.long", Solution.LONGEST_ANSWER);
    }
    Solution.Typed more = ((Solution.Typed) round.solution(turn)).accepting(answer);
    List<RoundEvent.Remarked> remarks = new ArrayList<>();
    for (Map.Entry<Person, Turn.Reply> entry : turn.answers().entrySet()) {
      Mark mark = marking.of(more, entry.getValue().given());
      if (mark.isRight() && !entry.getValue().mark().isRight()) {
        remarks.add(new RoundEvent.Remarked(entry.getKey(), turn.number(), mark, clock.instant()));
      }
    }
    for (RoundEvent.Remarked remark : remarks) {
      game.ask(_ -> new Ruling.Stands(remark));
    }
    game.ask(
        _ -> new Ruling.Stands(new RoundEvent.Accepted(turn.number(), answer, clock.instant())));
    if (called.as().may(Role.HOST)) {
      sets.accept(called.in().home(), card.source(), answer, called.by());
    }
    refreshResults(game);
    return RoundDesk.whisper(words.say("accepted", answer, remarks.size()));
  }

  private Reply extra(Incoming.Called called, RoundWords words) {
    Game game = hosted(called, words);
    String name = called.call().argument("player").orElseThrow().strip().toLowerCase(Locale.ROOT);
    List<Person> meant =
        game.round().players().keySet().stream()
            .filter(
                person -> Nicknames.of(game.round(), person).toLowerCase(Locale.ROOT).equals(name))
            .toList();
    if (meant.size() != 1) {
      throw words.refusal("extra.unknown");
    }
    int percent = (int) (100 * Double.parseDouble(called.call().argument("time").orElseThrow()));
    RoundDesk.ask(
        game, round -> Referee.grant(round, meant.getFirst(), percent, clock.instant()), words);
    return RoundDesk.whisper(
        words.say("extra", Nicknames.of(game.round(), meant.getFirst()), percent));
  }

  private Reply report(Incoming.Called called, RoundWords words) {
    Round round = desk.lastRound(called, words);
    RoundDesk.requireHost(round, called, words);
    RoundReport report = new RoundReport(round, words);
    boolean csv = called.call().argument("format").filter("csv"::equals).isPresent();
    return new Reply.Whisper(
        Post.of(
            new Message.Attachment(
                "quiz-" + round.id() + (csv ? ".csv" : ".xlsx"),
                csv ? report.answers().csv() : Sheet.xlsx(report.all()),
                Text.of(words.say("report", round.opened().title())))));
  }

  /** Without a code it tells the code; with one the round is played here too. */
  private Reply link(Incoming.Called called, RoundWords words) {
    Optional<String> code = called.call().argument("code").map(String::strip);
    if (code.isEmpty()) {
      return RoundDesk.whisper(words.say("link.code", hosted(called, words).round().id()));
    }
    if (desk.games().in(called.in().chat()).isPresent()) {
      throw words.refusal("link.busy");
    }
    Game game =
        Optional.of(code.get().toLowerCase(Locale.ROOT))
            .filter(id -> id.matches("[a-z0-9]{1,16}"))
            .flatMap(id -> desk.games().find(new RoundId(id)))
            .filter(found -> found.round().over().isEmpty())
            .orElseThrow(() -> words.refusal("link.unknown"));
    String title = game.round().opened().title();
    Venue venue =
        new Venue(called.in(), desk.games().room(called.in().chat(), title), called.language());
    RoundDesk.ask(game, round -> Referee.link(round, venue, clock.instant()), words);
    return RoundDesk.whisper(words.say("linked", title));
  }

  private Game hosted(Incoming.Called called, RoundWords words) {
    Game game = desk.playing(called, words);
    RoundDesk.requireHost(game.round(), called, words);
    return game;
  }
}
