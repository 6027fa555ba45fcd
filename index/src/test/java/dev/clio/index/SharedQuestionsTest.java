package dev.clio.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.index.evaluate.Evaluation;
import dev.clio.index.evaluate.EvaluationQuestion;
import dev.clio.index.evaluate.EvaluationReport;
import dev.clio.index.evaluate.Figures;
import dev.clio.index.ingest.Progress;
import dev.clio.index.language.English;
import dev.clio.index.passage.Question;
import dev.clio.index.source.Shared;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Questions with known answers, on the shipped pack and on the raw documents that it is based on.
 * The limits leave one or two questions of play, since vectors differ a little between processors.
 */
final class SharedQuestionsTest {
  private static final Set<String> FAR_OFF = Set.of("other-topic", "chit-chat", "maths", "opinion");

  @TempDir Path data;

  @BeforeAll
  static void needsTheSharedFolder() {
    Assumptions.assumeTrue(
        Shared.folder().isPresent(), "The questions are in ../shared, which is not here.");
  }

  @Test
  void theShippedPackAnswers() throws Exception {
    Path seeds = Path.of("seeds").toAbsolutePath();
    holds(ask(Files.isDirectory(seeds) ? seeds : Path.of("../seeds")), 0.85);
  }

  @Test
  void theRawDocumentsAnswer() throws Exception {
    holds(ask(Shared.folder().orElseThrow().resolve("seeds")), 0.84);
  }

  private static void holds(EvaluationReport report, double excerptAt3) {
    Figures all = report.all();
    assertTrue(all.excerptAt1().orElseThrow() >= 0.70, () -> "excerptAt1 " + all);
    assertTrue(all.excerptAt3().orElseThrow() >= excerptAt3, () -> "excerptAt3 " + all);
    assertTrue(all.refusedWrong().orElseThrow() <= 0.08, () -> "refusedWrong " + all);
    Map<String, Figures> kinds = report.by().getOrDefault("category", Map.of());
    for (String kind : FAR_OFF) {
      Figures figures = kinds.get(kind);
      assertTrue(figures != null && figures.falseAnswers().orElseThrow() == 0, kind);
    }
    Figures near = kinds.get("near-miss");
    assertTrue(near != null && near.falseAnswers().orElseThrow() <= 0.45, "near-miss");
  }

  private EvaluationReport ask(Path seeds) throws Exception {
    Path questions = Shared.folder().orElseThrow().resolve("eval");
    List<EvaluationQuestion> asked = new ArrayList<>();
    for (String file : List.of("questions-dev.jsonl", "unanswerable-dev.jsonl")) {
      for (JsonNode row : Shared.rows(questions.resolve(file))) {
        asked.add(question(row));
      }
    }
    LibrarySettings settings =
        new LibrarySettings(
            List.of(seeds), data, LibrarySettings.Semantic.ON, LibrarySettings.REFUSE_BELOW);
    try (Library library = Library.open(settings)) {
      library.refresh(Progress.SILENT);
      library.learnMeaning(Integer.MAX_VALUE, Progress.SILENT);
      return new Evaluation(library, new English(), System::nanoTime).run(asked, Progress.SILENT);
    }
  }

  private static EvaluationQuestion question(JsonNode row) {
    List<String> answers = new ArrayList<>();
    row.path("answers").forEach(answer -> answers.add(answer.asText()));
    Optional<String> context = Optional.ofNullable(row.get("context")).map(JsonNode::asText);
    return new EvaluationQuestion(
        row.get("id").asText(),
        new Question(row.get("question").asText(), context),
        answers,
        List.of(),
        List.of(),
        answers.isEmpty(),
        row.has("category") ? Map.of("category", row.get("category").asText()) : Map.of());
  }
}
