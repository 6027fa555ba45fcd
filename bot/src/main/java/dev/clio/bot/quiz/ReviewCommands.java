package dev.clio.bot.quiz;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import dev.clio.index.quiz.QuizQuestion;
import dev.clio.index.quiz.QuizQuestionId;
import dev.clio.index.quiz.Solution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code /quizset review}: a teacher looks at questions that Clio made, one after the other. */
final class ReviewCommands {
  static final String DROP = "quizset drop";

  private static final String KEEP = "quizset keep";
  private static final String REVIEW = "quizset review";
  private static final String ID = "id";
  private static final String TOPIC = "topic";

  private final Books books;
  private final QuestionSets sets;
  private final RandomGenerator luck;

  ReviewCommands(Books books, QuestionSets sets, RandomGenerator luck) {
    this.books = books;
    this.sets = sets;
    this.luck = luck;
  }

  List<Command> all() {
    Parameter id =
        Parameter.required(
            ID, "Which question, as the review names it", new Parameter.Suggested(_ -> List.of()));
    Parameter topic =
        Parameter.optional(
            TOPIC, "What they are about: treaty, war", new Parameter.Suggested(_ -> List.of()));
    return List.of(
        RoundCommand.forHosts(
            REVIEW, "Look at questions that Clio made, one by one", this::review, topic),
        RoundCommand.forHosts(
            KEEP,
            "This question is good",
            (called, words) -> decide(called, true, words),
            id,
            topic),
        RoundCommand.forHosts(
            DROP,
            "Never ask this question here",
            (called, words) -> decide(called, false, words),
            id,
            topic));
  }

  private Reply decide(Incoming.Called called, boolean good, RoundWords words) {
    String id = called.call().argument(ID).orElseThrow().strip();
    if (!id.matches("[A-Za-z0-9_-]{1,64}")) {
      throw words.refusal("no.no-question");
    }
    sets.review(called.in().home(), new QuizQuestionId(id), good, called.by());
    return next(called, words.say(good ? "review.kept" : "review.dropped"), words);
  }

  private Reply review(Incoming.Called called, RoundWords words) {
    return next(called, "", words);
  }

  private Reply next(Incoming.Called called, String before, RoundWords words) {
    Optional<String> topic =
        called.call().argument(TOPIC).map(word -> word.strip().toLowerCase(Locale.ROOT));
    List<QuizQuestion> left =
        books.unreviewed(called.in()).stream()
            .filter(question -> topic.filter(wanted -> !question.tags().contains(wanted)).isEmpty())
            .toList();
    List<Card> drawn = new Deck(called.language()).draw(left, 1, Set.of(), luck);
    String lead = before.isEmpty() ? "" : before + "\n";
    return drawn.isEmpty()
        ? RoundDesk.whisper(lead + words.say("review.done"))
        : new Reply.Whisper(look(drawn.getFirst(), lead, left.size(), topic, words));
  }

  private static Post look(
      Card card, String lead, int left, Optional<String> topic, RoundWords words) {
    Text text = Text.of(lead).plain(words.say("review.left", left)).plain("\n");
    text = text.strong((words.lead(card) + " " + card.about()).strip());
    text = card.detail().map(text.plain("\n")::plain).orElse(text);
    text = text.plain("\n").plain(choices(card, words));
    Quotation proof =
        new Quotation(
            card.proof().heading(),
            Text.of(card.proof().words()),
            card.proof().source(),
            Optional.empty(),
            List.of());
    return new Post(
        new Message.Cited(text, List.of(proof)),
        List.of(
            new Action(words.say("review.keep"), call(KEEP, card, topic)),
            new Action(words.say("review.drop"), call(DROP, card, topic))));
  }

  private static String choices(Card card, RoundWords words) {
    return switch (card.solution()) {
      case Solution.Choice choice ->
          IntStream.range(0, choice.choices().size())
              .mapToObj(
                  index ->
                      (index == choice.right() ? "✓ " : "✗ ")
                          + RoundWords.letter(index)
                          + " "
                          + words.choice(card, index))
              .collect(Collectors.joining("\n"));
      case Solution.Order order -> String.join("\n", order.things()) + "\n✓ " + order.answer();
      case Solution.Typed _, Solution.Closest _ -> "✓ " + card.solution().answer();
    };
  }

  private static Call call(String command, Card card, Optional<String> topic) {
    Call call = Call.of(command).with(ID, card.source().value());
    return topic.map(about -> call.with(TOPIC, about)).orElse(call);
  }
}
