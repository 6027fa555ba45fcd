package dev.clio.bot.cli;

import dev.clio.bot.console.Printable;
import dev.clio.index.evaluate.Comparison;
import dev.clio.index.evaluate.EvaluationReport;
import dev.clio.index.evaluate.Figures;
import dev.clio.index.evaluate.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  static String of(EvaluationReport report, Optional<EvaluationReport> baseline) {
    Figures all = report.all();
    Map<String, Figures> rows = new LinkedHashMap<>();
    rows.put("all", all);
    baseline.ifPresent(other -> rows.put("bm25", other.all()));
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
    table.append(trust(report));
    baseline.ifPresent(other -> table.append(beside(report.against(other))));
    table.append(
        String.format(
            Locale.ROOT,
            "an answer takes %.1f ms (99 of 100 at most %.1f ms)%n",
            all.p50Millis().orElse(0),
            all.p99Millis().orElse(0)));
    table.append("refused-: can be answered but was refused; false: cannot be but was answered\n");
    return Printable.of(table.toString());
  }

  /** How far the figures can be trusted, and confidence at its word. */
  private static String trust(EvaluationReport report) {
    StringBuilder lines = new StringBuilder("\nwith 95 % confidence, by bootstrap\n");
    report
        .intervals()
        .forEach(
            (measure, interval) ->
                lines.append(
                    String.format(
                        Locale.ROOT,
                        "  %-12s %.3f (%.3f to %.3f)%n",
                        measure.key(),
                        mean(report, measure),
                        interval.low(),
                        interval.high())));
    report
        .calibration()
        .ifPresent(
            sure ->
                lines.append(
                    String.format(
                        Locale.ROOT,
                        "confidence: AUROC %.3f, calibration error %.3f, Brier score %.3f%n",
                        sure.auroc(),
                        sure.error(),
                        sure.brier())));
    return lines.toString();
  }

  private static double mean(EvaluationReport report, Measure measure) {
    return report.mean(measure).orElse(0);
  }

  private static String beside(Map<Measure, Comparison> comparisons) {
    StringBuilder lines = new StringBuilder("\nbeside bm25: ratio, difference (95 %)\n");
    comparisons.forEach(
        (measure, comparison) ->
            lines.append(
                String.format(
                    Locale.ROOT,
                    "  %-12s %s %+.3f (%+.3f to %+.3f)%n",
                    measure.key(),
                    cell(comparison.ratio()),
                    comparison.ours() - comparison.theirs(),
                    comparison.difference().low(),
                    comparison.difference().high())));
    return lines.append('\n').toString();
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
