package dev.clio.bot.cli;

import dev.clio.bot.console.Printable;
import dev.clio.index.evaluate.EvaluationReport;
import dev.clio.index.evaluate.Figures;
import java.util.Locale;
import java.util.OptionalDouble;

/** The figures of an evaluation for people: a line for all questions, one for each trait. */
final class FiguresTable {
  private static final String HEAD =
      String.format(
          Locale.ROOT,
          "%-28s %9s %9s %9s %9s %9s %9s %9s %9s %9s%n",
          "",
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
    StringBuilder table = new StringBuilder(HEAD);
    Figures all = report.all();
    line(table, "all", all);
    report
        .by()
        .forEach(
            (trait, values) ->
                values.forEach((value, figures) -> line(table, trait + " " + value, figures)));
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

  private static void line(StringBuilder table, String name, Figures figures) {
    String shown = name.length() > 28 ? name.substring(0, 28) : name;
    table.append(String.format(Locale.ROOT, "%-28s %9d", shown, figures.questions()));
    table.append(cell(figures.passageAt1()));
    table.append(cell(figures.passageAt5()));
    table.append(cell(figures.mrr10()));
    table.append(cell(figures.sentenceAt1()));
    table.append(cell(figures.excerptAt1()));
    table.append(cell(figures.excerptAt3()));
    table.append(cell(figures.refusedWrong()));
    table.append(cell(figures.falseAnswers()));
    table.append('\n');
  }

  private static String cell(OptionalDouble figure) {
    return figure.isPresent()
        ? String.format(Locale.ROOT, " %9.3f", figure.getAsDouble())
        : String.format(Locale.ROOT, " %9s", "-");
  }
}
