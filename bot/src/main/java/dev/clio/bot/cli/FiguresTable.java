package dev.clio.bot.cli;

import dev.clio.bot.console.Printable;
import dev.clio.index.evaluate.EvaluationReport;
import dev.clio.index.evaluate.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of an evaluation for people: a line for all questions, one for each trait. */
final class FiguresTable {
  private static final List<String> HEAD =
      List.of(
          "questions",
          "passage@1",
          "passage@5",
          "mrr@10",
          "bold@1",
          "excerpt@1",
          "excerpt@3",
          "refused-",
          "false");

  private FiguresTable() {}

  static String of(EvaluationReport report) {
    Figures all = report.all();
    Map<String, Figures> rows = new LinkedHashMap<>();
    rows.put("all", all);
    report
        .by()
        .forEach(
            (trait, values) ->
                values.forEach((value, figures) -> rows.put(trait + " " + value, figures)));
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder table = new StringBuilder(" ".repeat(width));
    HEAD.forEach(name -> table.append(String.format(Locale.ROOT, " %9s", name)));
    table.append('\n');
    rows.forEach(
        (name, figures) -> {
          table.append(name).append(" ".repeat(width - name.length()));
          table.append(String.format(Locale.ROOT, " %9d", figures.questions()));
          rates(figures).forEach(rate -> table.append(cell(rate)));
          table.append('\n');
        });
    if (all.candidateMap().isPresent()) {
      table.append(
          String.format(
              Locale.ROOT,
              "choosing among candidates: MAP%s, MRR%s%n",
              cell(all.candidateMap()),
              cell(all.candidateMrr())));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "an answer takes %.1f ms (99 of 100 at most %.1f ms)%n",
            all.p50Millis().orElse(0),
            all.p99Millis().orElse(0)));
    table.append("refused-: can be answered but was refused; false: cannot be but was answered\n");
    return Printable.of(table.toString());
  }

  private static List<OptionalDouble> rates(Figures figures) {
    return List.of(
        figures.passageAt1(),
        figures.passageAt5(),
        figures.mrr10(),
        figures.sentenceAt1(),
        figures.excerptAt1(),
        figures.excerptAt3(),
        figures.refusedWrong(),
        figures.falseAnswers());
  }

  private static String cell(OptionalDouble figure) {
    return figure.isPresent()
        ? String.format(Locale.ROOT, " %9.3f", figure.getAsDouble())
        : String.format(Locale.ROOT, " %9s", "-");
  }
}
