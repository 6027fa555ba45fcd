package dev.clio.bot.cli;

import dev.clio.index.evaluate.Comparison;
import dev.clio.index.evaluate.EvaluationReport;
import dev.clio.index.evaluate.Figures;
import dev.clio.index.evaluate.Interval;
import dev.clio.index.evaluate.Measure;
import dev.clio.index.evaluate.Outcome;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What {@code evaluate} prints as JSON; a rate that nothing could tell is null. */
final class FiguresJson {
  private FiguresJson() {}

  /**
   * All figures, how far they can be trusted, and the same by traits of the questions.
   *
   * @param baseline what another made of the same questions
   */
  static Map<String, Object> of(EvaluationReport report, Optional<EvaluationReport> baseline) {
    Map<String, Object> json = of(report);
    baseline.ifPresent(
        other -> {
          json.put("baseline", of(other));
          json.put("against", against(report.against(other)));
        });
    return json;
  }

  private static Map<String, Object> of(EvaluationReport report) {
    Map<String, Object> json = of(report.all());
    Map<String, Object> intervals = new LinkedHashMap<>();
    report.intervals().forEach((measure, interval) -> intervals.put(measure.key(), of(interval)));
    json.put("intervals", intervals);
    json.put("calibration", report.calibration().orElse(null));
    Map<String, Object> by = new LinkedHashMap<>();
    report
        .by()
        .forEach(
            (trait, values) -> {
              Map<String, Object> figures = new LinkedHashMap<>();
              values.forEach((value, group) -> figures.put(value, of(group)));
              by.put(trait, figures);
            });
    json.put("by", by);
    return json;
  }

  private static List<Double> of(Interval interval) {
    return List.of(interval.low(), interval.high());
  }

  private static Map<String, Object> against(Map<Measure, Comparison> comparisons) {
    Map<String, Object> json = new LinkedHashMap<>();
    comparisons.forEach(
        (measure, comparison) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          put(row, "ratio", comparison.ratio());
          row.put("difference", comparison.ours() - comparison.theirs());
          row.put("interval", of(comparison.difference()));
          json.put(measure.key(), row);
        });
    return json;
  }

  /** Each question and what came of it, and in short what the other made of it. */
  static List<Map<String, Object>> details(
      EvaluationReport report, Optional<EvaluationReport> baseline) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < report.outcomes().size(); i++) {
      Map<String, Object> row = of(report.outcomes().get(i));
      if (baseline.isPresent()) {
        row.put("baseline", ranks(baseline.get().outcomes().get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Object> ranks(Outcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("passageRank", outcome.passageRank());
    json.put("sentence", outcome.sentence());
    json.put("excerptRank", outcome.excerptRank());
    put(json, "averagePrecision", outcome.averagePrecision());
    return json;
  }

  private static Map<String, Object> of(Figures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("questions", figures.questions());
    json.put("answerable", figures.answerable());
    json.put("unanswerable", figures.unanswerable());
    put(json, "passageAt1", figures.passageAt1());
    put(json, "passageAt5", figures.passageAt5());
    put(json, "mrr10", figures.mrr10());
    put(json, "sentenceAt1", figures.sentenceAt1());
    put(json, "excerptAt1", figures.excerptAt1());
    put(json, "excerptAt3", figures.excerptAt3());
    put(json, "refusedRight", figures.refusedRight());
    put(json, "refusedWrong", figures.refusedWrong());
    put(json, "falseAnswers", figures.falseAnswers());
    put(json, "map", figures.candidateMap());
    put(json, "mrr", figures.candidateMrr());
    Map<String, Object> latency = new LinkedHashMap<>();
    put(latency, "p50", figures.p50Millis());
    put(latency, "p99", figures.p99Millis());
    json.put("latencyMillis", latency);
    return json;
  }

  private static Map<String, Object> of(Outcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", outcome.of().id());
    json.put("question", outcome.of().question().words());
    json.put("mustBeRefused", outcome.of().mustBeRefused());
    json.put("answered", outcome.answered());
    json.put("confidence", outcome.findings().confidence());
    json.put("passageRank", outcome.passageRank());
    json.put("sentence", outcome.sentence());
    json.put("excerptRank", outcome.excerptRank());
    put(json, "averagePrecision", outcome.averagePrecision());
    json.put("millis", outcome.nanos() / 1e6);
    json.put("accepted", outcome.of().answers());
    json.put("shown", shown(outcome.findings()).stream().map(FiguresJson::of).toList());
    return json;
  }

  private static List<Excerpt> shown(Findings findings) {
    return switch (findings) {
      case Findings.Found found -> found.excerpts();
      case Findings.NotInTheSources none -> none.nearest();
    };
  }

  private static Map<String, Object> of(Excerpt excerpt) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("passageId", excerpt.passage().id().value());
    json.put("text", excerpt.text());
    json.put("answer", excerpt.answer().of(excerpt.passage().text()));
    json.put("score", excerpt.score());
    return json;
  }

  private static void put(Map<String, Object> json, String name, OptionalDouble figure) {
    json.put(name, figure.isPresent() ? figure.getAsDouble() : null);
  }
}
