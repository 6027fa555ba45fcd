package dev.clio.bot.quiz;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.bot.time.Timers;
import dev.clio.index.quiz.QuizBook;
import dev.clio.index.quiz.QuizQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** {@code /quiz start}: opens a round in this chat. */
final class StartCommand implements Command {
  private static final int USUAL_QUESTIONS = 10;
  private static final int MOST_QUESTIONS = 50;

  /** What was asked in a chat is not asked again for so long, unless somebody missed it. */
  private static final Duration REST = Duration.ofDays(30);

  private static final List<String> LEVELS = List.of("easy", "medium", "hard");

  private final RoundDesk desk;
  private final Function<Place, QuizBook> books;
  private final Timers timers;
  private final RandomGenerator luck;

  /**
   * @param books what may be asked in a place
   */
  StartCommand(
      RoundDesk desk, Function<Place, QuizBook> books, Timers timers, RandomGenerator luck) {
    this.desk = desk;
    this.books = books;
    this.timers = timers;
    this.luck = luck;
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
                new Parameter.WholeNumber(1, 1_440))));
  }

  private List<String> topics(Parameter.Begun begun) {
    String typed = begun.words().strip().toLowerCase(Locale.ROOT);
    return books.apply(begun.in()).all().stream()
        .flatMap(question -> question.tags().stream())
        .distinct()
        .filter(tag -> tag.startsWith(typed))
        .sorted()
        .toList();
  }

  @Override
  public Reply answer(Incoming.Called called) {
    RoundWords words = new RoundWords(called.language());
    Place place = called.in();
    Optional<Game> running = desk.games().in(place.chat());
    if (running.isPresent()) {
      throw words.refusal("running", running.get().round().opened().title());
    }
    Instant now = timers.instant();
    int most = number(called, "questions").orElse(USUAL_QUESTIONS);
    List<Card> deck =
        new Deck(called.language())
            .draw(
                fitting(called).toList(),
                most,
                desk.rounds().asked(place.chat(), now.minus(REST)),
                luck);
    if (deck.isEmpty()) {
      throw words.refusal("no-questions");
    }
    String title = title(called, words);
    ChatRef room = desk.games().room(place.chat(), title);
    RoundEvent.Opened opened =
        new RoundEvent.Opened(
            RoundId.draw(luck),
            new Venue(place, room, called.language()),
            called.by(),
            rules(called),
            title,
            deck,
            number(called, "minutes").map(minutes -> now.plus(Duration.ofMinutes(minutes))),
            now);
    desk.games().begin(opened);
    return RoundDesk.whisper(words.say("opened", title));
  }

  private Stream<QuizQuestion> fitting(Incoming.Called called) {
    Optional<Integer> level = called.call().argument("level").map(word -> LEVELS.indexOf(word) + 1);
    Optional<String> topic =
        called.call().argument("topic").map(word -> word.strip().toLowerCase(Locale.ROOT));
    return books.apply(called.in()).all().stream()
        .filter(question -> level.filter(wanted -> wanted != question.level()).isEmpty())
        .filter(question -> topic.filter(wanted -> !question.tags().contains(wanted)).isEmpty());
  }

  private static String title(Incoming.Called called, RoundWords words) {
    return called
        .call()
        .argument("topic")
        .map(topic -> words.say("title.topic", topic.strip().toLowerCase(Locale.ROOT)))
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
        word(called, "pace").filter("HOST"::equals).isPresent());
  }

  private static Optional<String> word(Incoming.Called called, String name) {
    return called.call().argument(name).map(word -> word.toUpperCase(Locale.ROOT));
  }

  private static Optional<Integer> number(Incoming.Called called, String name) {
    return called.call().argument(name).map(Integer::parseInt);
  }
}
