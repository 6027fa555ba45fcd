package dev.clio.bot.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.index.evaluate.EvaluationQuestion;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads questions whose answers are known: a JSON object a line. */
final class QuestionFile {
  /** What a row may say of a question that figures are repeated for. */
  private static final List<String> TRAITS = List.of("type", "style", "category", "seed");

  private static final JsonMapper JSON = new JsonMapper();

  private QuestionFile() {}

  /**
   * The questions of a file.
   *
   * @throws Complaint if a line is none; names the file and the line
   */
  static List<EvaluationQuestion> read(Path file) throws IOException, Complaint {
    List<EvaluationQuestion> questions = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        questions.add(question(lines.get(i), file + " line " + (i + 1)));
      }
    }
    return questions;
  }

  private static EvaluationQuestion question(String line, String where) throws Complaint {
    JsonNode row = row(line, where);
    String words = row.path("question").asText("");
    if (words.isBlank()) {
      throw new Complaint(where + ": 'question' is missing.");
    }
    Optional<String> context =
        Optional.of(row.path("context").asText("")).filter(before -> !before.isBlank());
    Map<String, String> traits = new TreeMap<>();
    for (String trait : TRAITS) {
      if (row.hasNonNull(trait)) {
        traits.put(trait, row.get(trait).asText());
      }
    }
    return new EvaluationQuestion(
        row.path("id").asText(""),
        new Question(words, context),
        list(row, "answers", where),
        ids(row, "passages", where),
        ids(row, "candidates", where),
        row.path("unanswerable").asBoolean(false),
        traits);
  }

  private static JsonNode row(String line, String where) throws Complaint {
    try {
      JsonNode row = JSON.readTree(line);
      if (row.isObject()) {
        return row;
      }
    } catch (JsonProcessingException broken) {
      throw new Complaint(where + ": this is not valid JSON.");
    }
    throw new Complaint(where + ": this is not a JSON object.");
  }

  private static List<PassageId> ids(JsonNode row, String name, String where) throws Complaint {
    return list(row, name, where).stream().map(PassageId::new).toList();
  }

  private static List<String> list(JsonNode row, String name, String where) throws Complaint {
    JsonNode list = row.path(name);
    if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
      throw new Complaint(where + ": '" + name + "' is a list.");
    }
    List<String> words = new ArrayList<>();
    for (JsonNode item : list) {
      words.add(item.asText());
    }
    return words;
  }
}
