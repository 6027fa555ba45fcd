package dev.clio.bot.quiz;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.index.quiz.QuizQuestion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /quiz start}: opens a round in this chat. */
final class StartCommand implements Command {
  private static final int USUAL_QUESTIONS = 10;
  private static final int MOST_QUESTIONS = 50;

  private static final List<String> LEVELS = List.of("easy", "medium", "hard");

  private static final String SET = "set";

  private final Opening opening;
  private final Books books;
  private final QuestionSets sets;
  private final InstantSource clock;

  /**
   * @param books what may be asked in a place
   */
  StartCommand(Opening opening, Books books, QuestionSets sets, InstantSource clock) {
    this.opening = opening;
    this.books = books;
    this.sets = sets;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "quiz start",
        "Open a quiz round in this chat",
        Audience.CALLER,
        Role.ANYONE,
        List.of(
            Parameter.optional(
                "questions", "How many questions", new Parameter.WholeNumber(1, MOST_QUESTIONS)),
            Parameter.optional(
                "seconds", "How long each is open", new Parameter.WholeNumber(5, 300)),
            Parameter.optional(
                "mode",
                "class: full time for all; race: first right; elimination; mastery: missed ones"
                    + " return",
                new Parameter.OneOf(List.of("class", "race", "elimination", "mastery"))),
            Parameter.optional(
                "scoring",
                "What speed is worth: accuracy nothing, gentle a quarter, speed half",
                new Parameter.OneOf(List.of("accuracy", "gentle", "speed"))),
            Parameter.optional("level", "How hard the questions are", new Parameter.OneOf(LEVELS)),
            Parameter.optional(
                "topic", "What they are about: treaty, war", new Parameter.Suggested(this::topics)),
            Parameter.optional("teams", "How many teams", new Parameter.WholeNumber(2, 6)),
            Parameter.optional(
                "streaks",
                "Whether right answers in a row are worth more",
                new Parameter.OneOf(List.of("on", "off"))),
            Parameter.optional(
                "pace",
                "Who brings the next question: the clock or the host",
                new Parameter.OneOf(List.of("clock", "host"))),
            Parameter.optional(
                "minutes",
                "Begins by itself in so many minutes",
                new Parameter.WholeNumber(1, 1_440)),
            Parameter.optional(
                "names",
                "Whether the class sees names, or nicknames that Clio gives",
                new Parameter.OneOf(List.of("real", "nicknames"))),
            Parameter.optional(
                "answers",
                "Whether what is right is hidden until the close, or shown to each at once",
                new Parameter.OneOf(List.of("hidden", "shown"))),
            Parameter.optional(
                SET,
                "Questions of this set only; reviewed: those that a teacher kept",
                new Parameter.Suggested(this::sets))));
  }

  private List<String> topics(Parameter.Begun begun) {
    String typed = begun.words().strip().toLowerCase(Locale.ROOT);
    return books.in(begun.in()).stream()
        .flatMap(question -> question.tags().stream())
        .distinct()
        .filter(tag -> tag.startsWith(typed))
        .sorted()
        .toList();
  }

  private List<String> sets(Parameter.Begun begun) {
    String typed = plain(begun.words());
    return Stream.concat(
            sets.of(begun.in().home()).stream().map(QuestionSets.QuestionSet::name),
            Stream.of(Books.REVIEWED))
        .filter(name -> name.startsWith(typed))
        .toList();
  }

  @Override
  public Reply answer(Incoming.Called called) {
    RoundWords words = new RoundWords(called.language());
    Optional<Instant> starts =
        number(called, "minutes").map(minutes -> clock.instant().plus(Duration.ofMinutes(minutes)));
    return opening.open(
        called,
        new Opening.Plan(
            title(called, words),
            number(called, "questions").orElse(USUAL_QUESTIONS),
            rules(called),
            starts),
        fitting(called, words));
  }

  private List<QuizQuestion> fitting(Incoming.Called called, RoundWords words) {
    Optional<Integer> level = called.call().argument("level").map(word -> LEVELS.indexOf(word) + 1);
    Optional<String> topic =
        called.call().argument("topic").map(word -> word.strip().toLowerCase(Locale.ROOT));
    Optional<String> set = called.call().argument(SET).map(StartCommand::plain);
    List<QuizQuestion> all =
        set.isPresent()
            ? books.in(called.in(), set.get()).orElseThrow(() -> words.refusal("set.unknown"))
            : books.in(called.in());
    return all.stream()
        .filter(question -> level.filter(wanted -> wanted != question.level()).isEmpty())
        .filter(question -> topic.filter(wanted -> !question.tags().contains(wanted)).isEmpty())
        .toList();
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static String title(Incoming.Called called, RoundWords words) {
    return called
        .call()
        .argument(SET)
        .or(() -> called.call().argument("topic"))
        .map(about -> words.say("title.topic", plain(about)))
        .orElseGet(() -> words.say("title"));
  }

  private static Rules rules(Incoming.Called called) {
    Rules usual = Rules.usual();
    return new Rules(
        word(called, "mode").map(Rules.Mode::valueOf).orElse(usual.mode()),
        word(called, "scoring").map(Rules.Scoring::valueOf).orElse(usual.scoring()),
        number(called, "seconds").map(Duration::ofSeconds).orElse(usual.time()),
        usual.reveal(),
        word(called, "streaks").filter("ON"::equals).isPresent(),
        number(called, "teams").orElse(0),
        word(called, "pace").filter("HOST"::equals).isPresent(),
        word(called, "names").filter("NICKNAMES"::equals).isPresent(),
        word(called, "answers").filter("SHOWN"::equals).isPresent());
  }

  private static Optional<String> word(Incoming.Called called, String name) {
    return called.call().argument(name).map(word -> word.toUpperCase(Locale.ROOT));
  }

  private static Optional<Integer> number(Incoming.Called called, String name) {
    return called.call().argument(name).map(Integer::parseInt);
  }
}
