package dev.clio.bot.quiz;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import dev.clio.bot.command.Refusal;
import dev.clio.bot.time.Timers;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.quiz.Judge;
import dev.clio.index.quiz.QuizBook;
import dev.clio.index.quiz.WrittenQuestion;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Quiz rounds: {@code /quiz start} and what belongs to it. Thread-safe. */
public final class QuizFeature implements Feature, AutoCloseable {
  private final Games games;
  private final Answers answers;
  private final List<Command> commands;

  /** Name of the command that opens a round on what happened on a day. */
  public static final String DAY = "quiz day";

  /** Its argument: "08-23". */
  public static final String DATE = "date";

  /** What questions come from. */
  public interface Questions {
    /** What may be asked in a place. */
    QuizBook in(Place place);

    /** A passage that proves something. */
    Optional<Passage> passage(PassageId id) throws IOException;

    /** Who judges typed answers. */
    Judge judge();

    /**
     * Questions that stand in a file.
     *
     * @param name of the file; what ends in .csv is a table, all else YAML
     * @throws Refusal if something is wrong in it; its words have name and line
     */
    List<WrittenQuestion> read(Place place, String name, String words);

    /**
     * A question that somebody wrote as lines of a form.
     *
     * @throws Refusal if something is wrong in it; its words have the line
     */
    WrittenQuestion readForm(Place place, String words);

    /** The same questions, to be read again. */
    String write(List<WrittenQuestion> questions, Form form);

    /** As far as the sources of a place or they themselves prove them. */
    QuizBook prove(Place place, List<WrittenQuestion> questions);

    /** Where it is what time. */
    ZoneId zone(Place place);
  }

  /** How questions are written. */
  public enum Form {
    YAML,
    CSV
  }

  /** Where rounds and questions are kept. */
  public record Keeping(Rounds rounds, QuestionSets sets) {}

  /** The feature, over what is kept. */
  public QuizFeature(Keeping keeping, Questions questions, Timers timers, RandomGenerator luck) {
    this(keeping, questions, timers, luck, Executors.newVirtualThreadPerTaskExecutor());
  }

  /**
   * The feature, on threads of one's own.
   *
   * @param threads for what takes time; shut down with the feature
   */
  QuizFeature(
      Keeping keeping,
      Questions questions,
      Timers timers,
      RandomGenerator luck,
      ExecutorService threads) {
    Rounds rounds = keeping.rounds();
    QuestionSets sets = keeping.sets();
    games = new Games(rounds, timers, threads);
    RoundDesk desk = new RoundDesk(games, rounds);
    Marking marking = new Marking(questions.judge());
    answers = new Answers(games, marking);
    Books books = new Books(questions, sets);
    Opening opening = new Opening(desk, timers, luck);
    commands =
        Stream.of(
                Stream.of(
                    new StartCommand(opening, books, sets, timers),
                    new DayCommand(opening, books, questions, timers),
                    new ScoresCommand(rounds, timers)),
                new PlayCommands(desk, questions::passage, timers).all().stream(),
                new HostCommands(desk, marking, sets, timers).all().stream(),
                new SetCommands(sets, questions, timers).all().stream(),
                new ReviewCommands(books, sets, luck).all().stream())
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
