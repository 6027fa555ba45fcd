package dev.clio.bot.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.bot.Settings;
import dev.clio.bot.ask.AnswerSheet;
import dev.clio.bot.ask.AskFeature;
import dev.clio.bot.ask.Sources;
import dev.clio.bot.chat.Post;
import dev.clio.bot.console.ConsoleRenderer;
import dev.clio.bot.console.Look;
import dev.clio.index.Library;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./clio ask}: one question, one answer. */
@Command(
    name = "ask",
    description = "Answer one question; ends with 1 if the answer is not in the sources.")
final class Ask implements Callable<Integer> {
  /** Passages that somebody with one question waits for, about half a minute. */
  private static final int PATIENCE = 1_000;

  private final Clio clio;

  @Parameters(
      arity = "1..*",
      paramLabel = "QUESTION",
      description = "What you want to know, with or without quotation marks around it.")
  private List<String> words = List.of();

  @Option(names = "--context", paramLabel = "QUESTION", description = "The question before.")
  private @Nullable String context;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  Ask(Clio clio) {
    this.clio = clio;
  }

  @Override
  public Integer call() throws Exception {
    String question = String.join(" ", words).strip();
    if (question.isEmpty()) {
      throw new Complaint("The question is empty.");
    }
    // ONNX Runtime overflows its stack, and all ends without a word, on very long command lines.
    if (question.length() > AskFeature.LONGEST) {
      throw new Complaint(
          "A question has at most %,d characters; this has %,d."
              .formatted(AskFeature.LONGEST, question.length()));
    }
    Settings settings = clio.settings();
    Surroundings around = clio.surroundings();
    try (Library library = clio.learnedLibrary(settings, PATIENCE)) {
      AnswerSheet sheet = new AnswerSheet(Sources.of(library), settings.ask());
      long began = System.nanoTime();
      Findings findings = library.ask(new Question(question, Optional.ofNullable(context)));
      double millis = (System.nanoTime() - began) / 1e6;
      sheet.check(findings);
      if (json) {
        around
            .out()
            .println(
                new JsonMapper().writeValueAsString(AnswerJson.of(question, findings, millis)));
      } else {
        Look look = new Look(settings.console().columns(), around.styled());
        around.out().print(ConsoleRenderer.render(Post.of(sheet.show(findings)), look));
      }
      return findings instanceof Findings.Found ? ExitCode.DONE : ExitCode.SHORT;
    }
  }
}
