package dev.clio.index.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.quiz.Solution;
import dev.clio.index.quiz.WrittenQuestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Questions that stand in no pack, as a teacher keeps them: a list in YAML like questions.yaml, a
 * table with one column a key, or one question as lines of a form, {@code key: value}. In tables
 * and forms the parts of a list stand with bars between them. Unlike a pack's, a question may have
 * its own {@code explanation} and its {@code source} in place of a passage or an event.
 */
public final class QuestionSheet {
  /** Keys in the order in which they are written. */
  private static final List<String> KEYS =
      List.of(
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

  private static final Set<String> LISTS = Set.of("choices", "answer", "wrong", "order", "tags");
  private static final String BAR = "|";

  private static final CSVFormat TABLE =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private QuestionSheet() {}

  /**
   * Reads a file of questions.
   *
   * @param name its name; what ends in .csv is a table, all else YAML
   * @param calendar events that questions may name
   * @throws BrokenPack if something is wrong in it; the message has name and line
   */
  public static List<WrittenQuestion> read(String name, String words, List<HistoricEvent> calendar)
      throws BrokenPack {
    Path file = Path.of(name);
    String text = words.startsWith("\uFEFF") ? words.substring(1) : words;
    Node list =
        name.toLowerCase(Locale.ROOT).endsWith(".csv") ? table(file, text) : yaml(file, text);
    return new QuestionsFile(calendar, Optional.empty(), true).all(list);
  }

  /** Reads a form that somebody filled in: one question, a line a key. */
  public static WrittenQuestion readForm(String words, List<HistoricEvent> calendar)
      throws BrokenPack {
    Path form = Path.of("question");
    Map<String, Node> nodes = new LinkedHashMap<>();
    int line = 0;
    for (String text : words.lines().toList()) {
      line++;
      Mark mark = new Mark(form, line);
      int colon = text.indexOf(':');
      if (text.isBlank()) {
        continue;
      }
      if (colon < 1) {
        throw mark.broken("a line is a key, a colon and words: question: Who was it?");
      }
      String key = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      if (nodes.put(key, cell(mark, key, text.substring(colon + 1).strip())) != null) {
        throw mark.broken("'" + key + "' stands here a second time");
      }
    }
    Node one = new Node.Fields(new Mark(form, 1), nodes);
    return new QuestionsFile(calendar, Optional.empty(), true)
        .all(new Node.Items(one.mark(), List.of(one)))
        .getFirst();
  }

  private static Node yaml(Path file, String words) throws BrokenPack {
    try {
      return YamlTree.of(file, words);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Node table(Path file, String words) throws BrokenPack {
    List<Node> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(words, TABLE)) {
      long before = parser.getCurrentLineNumber();
      for (CSVRecord row : parser) {
        Mark mark = new Mark(file, (int) before + 1);
        before = parser.getCurrentLineNumber();
        if (!row.isConsistent()) {
          throw mark.broken(
              "here are %d columns, not %d".formatted(row.size(), parser.getHeaderNames().size()));
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        row.toMap()
            .forEach(
                (key, value) -> {
                  if (!value.isBlank()) {
                    nodes.put(key.strip(), cell(mark, key.strip(), value.strip()));
                  }
                });
        rows.add(new Node.Fields(mark, nodes));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new BrokenPack(file, 0, "this is no valid CSV: " + e.getMessage());
    }
    return new Node.Items(new Mark(file, 1), rows);
  }

  private static Node cell(Mark mark, String key, String value) {
    if (!LISTS.contains(key)) {
      return new Node.Text(mark, value, true);
    }
    return new Node.Items(
        mark,
        Stream.of(value.split("\\|"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .<Node>map(part -> new Node.Text(mark, part, true))
            .toList());
  }

  /** The same as YAML, to be read again. */
  public static String yaml(List<WrittenQuestion> questions) {
    try {
      return YAML.writeValueAsString(questions.stream().map(QuestionSheet::fields).toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("questions cannot be written", impossible);
    }
  }

  /** The same as a table, to be read again. */
  public static String csv(List<WrittenQuestion> questions) {
    StringBuilder out = new StringBuilder();
    out.append(String.join(",", KEYS)).append("\r\n");
    for (WrittenQuestion question : questions) {
      Map<String, Object> fields = fields(question);
      Object[] row = KEYS.stream().map(key -> text(fields.getOrDefault(key, ""))).toArray();
      out.append(CSVFormat.RFC4180.format(row)).append("\r\n");
    }
    return out.toString();
  }

  private static String text(Object value) {
    return value instanceof List<?> parts
        ? String.join(" " + BAR + " ", parts.stream().map(Object::toString).toList())
        : value.toString();
  }

  private static Map<String, Object> fields(WrittenQuestion question) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", question.id().value());
    fields.put("level", question.level());
    fields.put("question", question.words());
    switch (question.solution()) {
      case Solution.Choice choice -> {
        List<String> choices = new ArrayList<>(choice.choices());
        choices.addFirst(choices.remove(choice.right()));
        fields.put("choices", choices);
      }
      case Solution.Typed typed -> {
        fields.put("answer", typed.accepted());
        if (!typed.wrong().isEmpty()) {
          fields.put("wrong", typed.wrong());
        }
        if (typed.tolerance() > 0) {
          fields.put("tolerance", typed.tolerance());
        }
      }
      case Solution.Order order ->
          fields.put("order", order.order().stream().map(order.things()::get).toList());
      case Solution.Closest closest -> {
        fields.put("closest", closest.value());
        fields.put("far", closest.far());
      }
    }
    switch (question.place()) {
      case WrittenQuestion.Words(var quoted) -> fields.put("passage", quoted);
      case WrittenQuestion.OfCalendar(var event) ->
          fields.put("event", event.date() + " " + event.title().orElseThrow());
      case WrittenQuestion.Stated(var told, var source) -> {
        fields.put("explanation", told);
        fields.put("source", source);
      }
    }
    if (!question.tags().isEmpty()) {
      fields.put("tags", List.copyOf(question.tags()));
    }
    question.hint().ifPresent(hint -> fields.put("hint", hint));
    return fields;
  }
}
