package dev.clio.bot.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.index.Training;
import dev.clio.index.evaluate.EvaluationQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Questions and passages to train on, divided in two by the titles of the passages, so that no
 * article stands in both halves.
 *
 * @param firstPassages a JSON object a line
 * @param first questions that the first half answers
 */
record TrainingSet(
    List<String> firstPassages,
    List<String> secondPassages,
    List<Training.Task> first,
    List<Training.Task> second) {
  private static final String PASSAGES = "corpus.jsonl";
  static final String QUESTIONS = "questions.jsonl";
  private static final JsonMapper JSON = new JsonMapper();

  TrainingSet {
    firstPassages = List.copyOf(firstPassages);
    secondPassages = List.copyOf(secondPassages);
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** Whether there is one in a folder. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(PASSAGES)) && Files.exists(folder.resolve(QUESTIONS));
  }

  /** Whether there is something to train on. */
  boolean isUsable() {
    return !first.isEmpty() && !second.isEmpty();
  }

  /**
   * Reads a set and divides it. Questions that name no passage, and those that choose among
   * candidates, are left out: they are to measure with.
   *
   * @throws Complaint if a line cannot be read; names the file and the line
   */
  static TrainingSet divided(Path folder, Random random) throws IOException, Complaint {
    Path file = folder.resolve(PASSAGES);
    List<String> lines = Files.readAllLines(file);
    Map<String, String> titles = new LinkedHashMap<>();
    List<String> titleOfLine = new ArrayList<>();
    for (String line : lines) {
      try {
        var row = JSON.readTree(line);
        titles.put(row.path("id").asText(), row.path("title").asText());
        titleOfLine.add(row.path("title").asText());
      } catch (JsonProcessingException broken) {
        throw new Complaint(
            file + " line " + (titleOfLine.size() + 1) + ": this is not valid JSON.");
      }
    }
    List<String> articles = new ArrayList<>(new TreeSet<>(titles.values()));
    Collections.shuffle(articles, random);
    Set<String> firstArticles = Set.copyOf(articles.subList(0, articles.size() / 2));
    List<String> firstPassages = new ArrayList<>();
    List<String> secondPassages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isFirst = firstArticles.contains(titleOfLine.get(i));
      (isFirst ? firstPassages : secondPassages).add(lines.get(i));
    }
    List<Training.Task> first = new ArrayList<>();
    List<Training.Task> second = new ArrayList<>();
    for (EvaluationQuestion question : QuestionFile.read(folder.resolve(QUESTIONS))) {
      if (question.candidates().isEmpty() && !question.passages().isEmpty()) {
        String article = titles.getOrDefault(question.passages().getFirst().value(), "");
        boolean isFirst = firstArticles.contains(article);
        (isFirst ? first : second).add(new Training.Task(question.question(), article));
      }
    }
    return new TrainingSet(firstPassages, secondPassages, first, second);
  }
}
