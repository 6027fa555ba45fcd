package dev.clio.bot.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.index.Library;
import dev.clio.index.evaluate.Evaluation;
import dev.clio.index.evaluate.EvaluationQuestion;
import dev.clio.index.evaluate.EvaluationReport;
import dev.clio.index.evaluate.Examinee;
import dev.clio.index.language.Languages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./clio evaluate}: how well questions are answered whose answers are known. */
@Command(
    name = "evaluate",
    description = "Measure answers on questions whose answers are known, of all files together.")
final class Evaluate implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  /** Whom to measure against, as typed. */
  enum BaselineName {
    bm25
  }

  private final Clio clio;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Questions, a JSON object a line.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--details",
      paramLabel = "FILE",
      description = "Write what came of each question, a JSON object a line.")
  private @Nullable Path details;

  @Option(
      names = "--baseline",
      paramLabel = "NAME",
      description =
          "Ask this one the same, and compare. Candidates: ${COMPLETION-CANDIDATES}, which ranks by"
              + " words alone as any search engine does.")
  private @Nullable BaselineName baseline;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  Evaluate(Clio clio) {
    this.clio = clio;
  }

  @Override
  public Integer call() throws Exception {
    List<EvaluationQuestion> questions = new ArrayList<>();
    for (Path file : files) {
      questions.addAll(QuestionFile.read(file));
    }
    if (questions.isEmpty()) {
      throw new Complaint("There are no questions in " + files + ".");
    }
    EvaluationReport report;
    Optional<EvaluationReport> beside = Optional.empty();
    try (Library library = clio.learnedLibrary(clio.settings(), Integer.MAX_VALUE)) {
      report = run(library, questions);
      if (baseline != null) {
        beside =
            switch (baseline) {
              case bm25 -> Optional.of(run(library.baseline(), questions));
            };
      }
    }
    if (details != null) {
      write(details, FiguresJson.details(report, beside));
    }
    clio.surroundings()
        .out()
        .print(
            json
                ? JSON.writeValueAsString(FiguresJson.of(report, beside)) + "\n"
                : FiguresTable.of(report, beside));
    return ExitCode.DONE;
  }

  private EvaluationReport run(Examinee examinee, List<EvaluationQuestion> questions)
      throws IOException {
    return new Evaluation(examinee, Languages.usual(), System::nanoTime)
        .run(questions, clio.progress());
  }

  private static void write(Path file, List<Map<String, Object>> rows) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Map<String, Object> row : rows) {
        writer.write(JSON.writeValueAsString(row));
        writer.newLine();
      }
    }
  }
}
