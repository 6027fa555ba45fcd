package dev.clio.bot.quiz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LimitSettings;
import dev.clio.bot.command.RateLimit;
import dev.clio.bot.command.Reception;
import dev.clio.bot.command.Refusal;
import dev.clio.bot.time.CountedThreads;
import dev.clio.bot.time.HandTurned;
import dev.clio.index.event.Calendar;
import dev.clio.index.language.Languages;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.QuestionSheet;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.quiz.Judge;
import dev.clio.index.quiz.QuizBook;
import dev.clio.index.quiz.QuizMaker;
import dev.clio.index.quiz.WrittenQuestion;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** A class room in which rounds are played, by hand-turned time. */
final class QuizRoom implements AutoCloseable {
  private static final Duration STEP = Duration.ofMillis(200);

  final HandTurned timers;
  final Classroom room;
  final MemoryRounds rounds;
  final MemoryQuestionSets sets = new MemoryQuestionSets();
  private final CountedThreads threads = new CountedThreads();
  private final QuizFeature feature;
  private final Dispatcher dispatcher;

  QuizRoom(List<WrittenQuestion> questions) {
    this(questions, new MemoryRounds(), new HandTurned());
  }

  /** A room where Clio makes questions from events. */
  QuizRoom(Calendar calendar) {
    this(
        new QuizMaker(Languages.usual(), List.of()).of(List.of(), calendar, List.of()),
        new MemoryRounds(),
        new HandTurned(),
        new Classroom(),
        rounds -> rounds,
        outbox -> outbox);
  }

  QuizRoom(List<WrittenQuestion> questions, MemoryRounds kept, HandTurned clock) {
    this(questions, kept, clock, new Classroom(), rounds -> rounds, outbox -> outbox);
  }

  /**
   * A room that others were in before.
   *
   * @param storing what stands between the feature and what it keeps
   * @param sending what stands between the feature and the wall
   */
  QuizRoom(
      List<WrittenQuestion> questions,
      MemoryRounds kept,
      HandTurned clock,
      Classroom walls,
      UnaryOperator<Rounds> storing,
      UnaryOperator<Outbox> sending) {
    this(
        new QuizMaker(Languages.usual(), List.of())
            .of(questions, Calendar.of(List.of()), List.of()),
        kept,
        clock,
        walls,
        storing,
        sending);
  }

  private QuizRoom(
      QuizBook book,
      MemoryRounds kept,
      HandTurned clock,
      Classroom walls,
      UnaryOperator<Rounds> storing,
      UnaryOperator<Outbox> sending) {
    timers = clock;
    rounds = kept;
    room = walls;
    feature =
        new QuizFeature(
            new QuizFeature.Keeping(storing.apply(rounds), sets),
            new Asked(book),
            timers,
            new Random(5),
            threads);
    dispatcher =
        new Dispatcher(
            List.of(feature, () -> List.of(new Ask())),
            Reception.PLAIN,
            new RateLimit(new LimitSettings(1_000), timers),
            timers);
    room.open(dispatcher.menu("ask"), dispatcher);
    feature.conduct(Map.of(room.name(), sending.apply(room)));
    settle();
  }

  /** What can be asked. */
  private record Asked(QuizBook book) implements QuizFeature.Questions {
    @Override
    public QuizBook in(Place place) {
      return book;
    }

    @Override
    public Optional<Passage> passage(PassageId id) {
      return Optional.empty();
    }

    @Override
    public Judge judge() {
      return Judge.of(Languages.usual(), List.of(), List.of());
    }

    @Override
    public List<WrittenQuestion> read(Place place, String name, String words) {
      try {
        return QuestionSheet.read(name, words, List.of());
      } catch (BrokenPack mistake) {
        throw new Refusal(String.valueOf(mistake.getMessage()));
      }
    }

    @Override
    public WrittenQuestion readForm(Place place, String words) {
      try {
        return QuestionSheet.readForm(words, List.of());
      } catch (BrokenPack mistake) {
        throw new Refusal(String.valueOf(mistake.getMessage()));
      }
    }

    @Override
    public String write(List<WrittenQuestion> questions, QuizFeature.Form form) {
      return form == QuizFeature.Form.CSV
          ? QuestionSheet.csv(questions)
          : QuestionSheet.yaml(questions);
    }

    @Override
    public QuizBook prove(Place place, List<WrittenQuestion> questions) {
      return new QuizMaker(Languages.usual(), List.of()).prove(questions, List.of());
    }

    @Override
    public ZoneId zone(Place place) {
      return ZoneId.of("Europe/Berlin");
    }
  }

  /** Takes what is typed and no command. */
  private record Ask() implements Command {
    @Override
    public CommandSpec spec() {
      return new CommandSpec(
          "ask",
          "Ask",
          Audience.EVERYONE,
          Role.ANYONE,
          List.of(Parameter.required("question", "What", new Parameter.Words())));
    }

    @Override
    public Reply answer(Incoming.Called called) {
      return new Reply.Say(Post.note("asked"));
    }
  }

  /** Turns the clock in small steps, so that what is shown in between is shown. */
  void pass(Duration time) {
    for (Duration left = time; left.isPositive(); left = left.minus(STEP)) {
      step(STEP);
    }
  }

  /** Turns the clock once, and waits until all that comes of it is done. */
  void step(Duration time) {
    settle();
    timers.pass(time);
    settle();
  }

  /** Until all that is still being done waits for time to pass. */
  private void settle() {
    await("peace", () -> threads.busy() == timers.sleeping());
  }

  /** The round that is played, or was. */
  Round round() {
    return Round.of(rounds.log(rounds.ids().getLast()));
  }

  /** Waits for it; a busy machine may take long. */
  void await(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!isSo.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, () -> "waited in vain for " + what);
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
    }
  }

  /** The question that stands on the wall last. */
  Message.Question question() {
    return room.wall().reversed().stream()
        .map(Post::message)
        .filter(Message.Question.class::isInstance)
        .map(Message.Question.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Somebody answers the open question; returns what they are told. */
  String votes(Classroom.Member member, int choice) {
    return told(
        dispatcher.receive(
            new Incoming.Voted(question().id(), choice, member.person(), timers.instant())));
  }

  String writes(Classroom.Member member, String words) {
    return told(
        dispatcher.receive(
            new Incoming.Answered(question().id(), words, member.person(), timers.instant())));
  }

  String votes(Classroom.Member member, QuestionId question, int choice) {
    return told(
        dispatcher.receive(
            new Incoming.Voted(question, choice, member.person(), timers.instant())));
  }

  private static String told(Reply reply) {
    return ((Message.Note) ((Reply.Whisper) reply).post().message()).text().words();
  }

  /** What a member was told last. */
  static String sees(Classroom.Member member) {
    return ((Message.Note) member.sees().message()).text().words();
  }

  @Override
  public void close() {
    feature.close();
    settle();
  }
}
