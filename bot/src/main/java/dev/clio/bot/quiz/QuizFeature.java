package dev.clio.bot.quiz;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import dev.clio.bot.time.Timers;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.quiz.Judge;
import dev.clio.index.quiz.QuizBook;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Quiz rounds: {@code /quiz start} and what belongs to it. Thread-safe. */
public final class QuizFeature implements Feature, AutoCloseable {
  private final Games games;
  private final Answers answers;
  private final List<Command> commands;

  /** What questions come from. */
  public interface Questions {
    /** What may be asked in a place. */
    QuizBook in(Place place);

    /** A passage that proves something. */
    Optional<Passage> passage(PassageId id) throws IOException;

    /** Who judges typed answers. */
    Judge judge();
  }

  /** The feature, over rounds that are kept. */
  public QuizFeature(Rounds rounds, Questions questions, Timers timers, RandomGenerator luck) {
    games = new Games(rounds, timers);
    RoundDesk desk = new RoundDesk(games, rounds);
    Marking marking = new Marking(questions.judge());
    answers = new Answers(games, marking);
    Function<Place, QuizBook> books = questions::in;
    commands =
        Stream.of(
                Stream.of(
                    new StartCommand(desk, books, timers, luck), new ScoresCommand(rounds, timers)),
                new PlayCommands(desk, questions::passage, timers).all().stream(),
                new HostCommands(desk, marking, timers).all().stream())
            .flatMap(some -> some)
            .toList();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public Optional<Reply> answered(Incoming incoming) {
    return answers.take(incoming);
  }

  /** Goes on with rounds that were left, on platforms that are open. Called once. */
  public void conduct(Map<PlatformName, Outbox> platforms) {
    games.open(platforms);
  }

  /** Conducts no more; the rounds go on when somebody else does. */
  @Override
  public void close() {
    games.close();
  }
}
