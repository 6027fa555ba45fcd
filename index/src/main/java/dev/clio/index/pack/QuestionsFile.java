package dev.clio.index.pack;

import dev.clio.index.event.HistoricEvent;
import dev.clio.index.quiz.QuizQuestion;
import dev.clio.index.quiz.QuizQuestionId;
import dev.clio.index.quiz.Solution;
import dev.clio.index.quiz.WrittenQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * questions.yaml: questions for quizzes, each with what proves its answer: {@code passage}, words
 * of a note, or {@code event}, the date and title of a row of the calendar.
 */
final class QuestionsFile {
  static final String NAME = "questions.yaml";

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "level",
          "question",
          "choices",
          "answer",
          "wrong",
          "order",
          "closest",
          "far",
          "tolerance",
          "passage",
          "event",
          "explanation",
          "source",
          "tags",
          "hint");

  /** How a question may be answered: one of these stands in each. */
  private static final List<String> WAYS = List.of("choices", "answer", "order", "closest");

  private static final int LONGEST_HINT = 120;
  private static final int LONGEST_EXPLANATION = 400;
  private static final String USUAL_FAR = "10";
  private static final String USUAL_LEVEL = "2";

  private final Map<String, HistoricEvent> events;
  private final Optional<Set<String>> topics;
  private final boolean apart;
  private final Map<String, Mark> ids = new HashMap<>();

  /**
   * @param events what questions may name
   * @param topics what they may be about; anything if nothing is said
   * @param apart whether it belongs to no pack: then a question may say for itself why its answer
   *     is right, and needs neither an id nor a level
   */
  QuestionsFile(List<HistoricEvent> events, Optional<Set<String>> topics, boolean apart) {
    this.events =
        events.stream()
            .collect(
                Collectors.toMap(
                    event -> event.date() + " " + event.title().orElseThrow(),
                    event -> event,
                    (first, _) -> first,
                    LinkedHashMap::new));
    this.topics = topics;
    this.apart = apart;
  }

  /** Empty where there is no such file. */
  static List<WrittenQuestion> read(
      Path folder, List<HistoricEvent> events, Optional<Set<String>> topics)
      throws IOException, BrokenPack {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    return new QuestionsFile(events, topics, false).all(YamlTree.of(file));
  }

  /** All questions of a list. */
  List<WrittenQuestion> all(Node list) throws BrokenPack {
    List<WrittenQuestion> questions = new ArrayList<>();
    for (Node node : Node.items("the file", list).nodes()) {
      questions.add(question(Node.fields("a question", node)));
    }
    return questions;
  }

  private WrittenQuestion question(Node.Fields fields) throws BrokenPack {
    fields.allow(KEYS);
    String about = shortened(fields, "question", QuizQuestion.LONGEST_ABOUT);
    QuizQuestionId id =
        apart && !fields.nodes().containsKey("id")
            ? QuizQuestionId.of(about)
            : new QuizQuestionId(Ids.checked(fields));
    Mark before = ids.putIfAbsent(id.value(), fields.mark());
    if (before != null) {
      throw fields.mark().broken("the question '" + id + "' stands in line " + before.line());
    }
    return new WrittenQuestion(
        id,
        number(fields, "level", apart ? Optional.of(USUAL_LEVEL) : Optional.empty(), 1, 3),
        about,
        solution(id, fields),
        place(fields),
        tags(fields),
        fields.nodes().containsKey("hint")
            ? Optional.of(shortened(fields, "hint", LONGEST_HINT))
            : Optional.empty());
  }

  private static Solution solution(QuizQuestionId id, Node.Fields fields) throws BrokenPack {
    List<String> ways = WAYS.stream().filter(fields.nodes()::containsKey).toList();
    if (ways.size() != 1) {
      throw fields.mark().broken("a question has one of " + String.join(", ", WAYS));
    }
    String way = ways.getFirst();
    try {
      return switch (way) {
        case "choices" -> {
          List<String> choices = list(fields, way);
          yield Solution.Choice.of(id, choices.getFirst(), choices.subList(1, choices.size()));
        }
        case "answer" ->
            new Solution.Typed(
                list(fields, way),
                fields.nodes().containsKey("wrong") ? list(fields, "wrong") : List.of(),
                number(fields, "tolerance", Optional.of("0"), 0, 1_000_000_000));
        case "order" -> Solution.Order.of(id, list(fields, way));
        default ->
            new Solution.Closest(
                number(fields, way, Optional.empty(), 0, 1_000_000_000),
                number(fields, "far", Optional.of(USUAL_FAR), 1, 1_000_000_000));
      };
    } catch (IllegalArgumentException wrong) {
      throw fields.required(way).mark().broken("'" + way + "': " + wrong.getMessage());
    }
  }

  private WrittenQuestion.Place place(Node.Fields fields) throws BrokenPack {
    List<String> proofs =
        Stream.of("passage", "event", "explanation")
            .filter(key -> apart || !key.equals("explanation"))
            .filter(fields.nodes()::containsKey)
            .toList();
    if (proofs.size() != 1) {
      throw fields
          .mark()
          .broken(
              apart
                  ? "a question has one of passage, event, explanation: why its answer is right"
                  : "a question names a passage or an event that proves it");
    }
    return switch (proofs.getFirst()) {
      case "passage" -> new WrittenQuestion.Words(fields.text("passage"));
      case "event" -> event(fields);
      default ->
          new WrittenQuestion.Stated(
              shortened(fields, "explanation", LONGEST_EXPLANATION),
              shortened(fields, "source", LONGEST_HINT));
    };
  }

  private WrittenQuestion.Place event(Node.Fields fields) throws BrokenPack {
    String name = fields.text("event");
    HistoricEvent event = events.get(name);
    if (event == null) {
      throw fields.required("event").mark().unknown("event", name, events.keySet());
    }
    return new WrittenQuestion.OfCalendar(event);
  }

  private NavigableSet<String> tags(Node.Fields fields) throws BrokenPack {
    NavigableSet<String> tags = new TreeSet<>();
    if (fields.nodes().containsKey("tags")) {
      for (Node node : fields.items("tags")) {
        String tag = Node.text("a tag", node).value();
        if (topics.isPresent() && !topics.get().contains(tag)) {
          throw node.mark().unknown("tag", tag, topics.get());
        }
        tags.add(tag);
      }
    }
    return tags;
  }

  private static List<String> list(Node.Fields fields, String key) throws BrokenPack {
    List<String> values = new ArrayList<>();
    for (Node node : fields.items(key)) {
      values.add(Node.scalar("'" + key + "'", node).value());
    }
    if (values.isEmpty()) {
      throw fields.required(key).mark().broken("'" + key + "' is empty");
    }
    return values;
  }

  private static int number(
      Node.Fields fields, String key, Optional<String> usual, int least, int most)
      throws BrokenPack {
    Optional<String> told = fields.optionalScalar(key).map(Node.Text::value).or(() -> usual);
    if (told.isEmpty()) {
      throw fields.mark().broken("'" + key + "' is missing");
    }
    String value = told.get();
    if (!value.matches("\\d{1,10}")
        || Long.parseLong(value) < least
        || Long.parseLong(value) > most) {
      throw fields
          .required(key)
          .mark()
          .broken("'" + key + "' is a number from " + least + " to " + most);
    }
    return Integer.parseInt(value);
  }

  private static String shortened(Node.Fields fields, String key, int most) throws BrokenPack {
    String text = fields.text(key);
    if (text.length() > most) {
      throw fields
          .required(key)
          .mark()
          .broken("'" + key + "' has " + text.length() + " characters; " + most + " fit");
    }
    return text;
  }
}
