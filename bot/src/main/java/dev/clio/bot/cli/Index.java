package dev.clio.bot.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.bot.console.Printable;
import dev.clio.index.Library;
import dev.clio.index.ingest.IngestReport;
import dev.clio.index.passage.Selection;
import dev.clio.index.quiz.QuizQuestionId;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./clio index}: reads the sources. */
@Command(name = "index", description = "Read what changed in the sources, and say what came of it.")
final class Index implements Callable<Integer> {
  private final Clio clio;

  @Option(names = "--rebuild", description = "Read everything anew.")
  private boolean rebuild;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  Index(Clio clio) {
    this.clio = clio;
  }

  @Override
  public Integer call() throws Exception {
    try (Library library = Library.open(clio.settings().library())) {
      IngestReport report =
          rebuild ? library.rebuild(clio.progress()) : library.refresh(clio.progress());
      library.learnMeaning(Integer.MAX_VALUE, clio.progress());
      PrintStream out = clio.surroundings().out();
      out.print(json ? new JsonMapper().writeValueAsString(report) + "\n" : words(report));
      List<QuizQuestionId> unproved = library.quiz(Selection.ALL).unproved();
      if (!json && !unproved.isEmpty()) {
        out.println(unproved(unproved));
      }
    }
    return ExitCode.DONE;
  }

  private static String unproved(List<QuizQuestionId> questions) {
    return "no passage holds the words that prove these quiz questions, which are not asked: "
        + questions.stream().map(QuizQuestionId::value).collect(Collectors.joining(", "));
  }

  static String words(IngestReport report) {
    StringBuilder words = new StringBuilder();
    words.append(Count.of(report.files(), "file")).append(", ");
    words.append(String.format(Locale.ROOT, "%,d read now", report.read()));
    if (report.removed() > 0) {
      words.append(String.format(Locale.ROOT, ", %,d gone", report.removed()));
    }
    words.append('\n').append(Count.of(report.documents(), "document"));
    words.append(", ").append(Count.of(report.passages(), "passage"));
    words.append(", ").append(Count.of(report.events(), "event")).append('\n');
    if (!report.dropped().isEmpty()) {
      int all = report.dropped().values().stream().mapToInt(Integer::intValue).sum();
      words.append(Count.of(all, "place")).append(" left out or marked: ");
      words.append(dropped(report.dropped())).append('\n');
    }
    for (IngestReport.Failure failure : report.failures()) {
      words.append("could not read ").append(failure.file()).append(": ");
      words.append(failure.reason()).append('\n');
    }
    return Printable.of(words.toString());
  }

  private static String dropped(Map<String, Integer> kinds) {
    return kinds.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(kind -> String.format(Locale.ROOT, "%s %,d", kind.getKey(), kind.getValue()))
        .collect(Collectors.joining(", "));
  }
}
