package dev.clio.bot.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.index.Library;
import dev.clio.index.evaluate.Evaluation;
import dev.clio.index.evaluate.EvaluationQuestion;
import dev.clio.index.evaluate.EvaluationReport;
import dev.clio.index.evaluate.Outcome;
import dev.clio.index.language.Languages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private final Clio clio;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Questions, a JSON object a line.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--details",
      paramLabel = "FILE",
      description = "Write what came of each question, a JSON object a line.")
  private @Nullable Path details;

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
    try (Library library = clio.learnedLibrary(clio.settings(), Integer.MAX_VALUE)) {
      report =
          new Evaluation(library, Languages.usual(), System::nanoTime)
              .run(questions, clio.progress());
    }
    if (details != null) {
      write(details, report.outcomes());
    }
    clio.surroundings()
        .out()
        .print(
            json
                ? JSON.writeValueAsString(FiguresJson.of(report)) + "\n"
                : FiguresTable.of(report));
    return ExitCode.DONE;
  }

  private static void write(Path file, List<Outcome> outcomes) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Outcome outcome : outcomes) {
        writer.write(JSON.writeValueAsString(FiguresJson.of(outcome)));
        writer.newLine();
      }
    }
  }
}
