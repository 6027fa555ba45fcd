package dev.clio.bot.cli;

import dev.clio.index.evaluate.EvaluationReport;
import dev.clio.index.evaluate.Figures;
import dev.clio.index.evaluate.Outcome;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What {@code evaluate} prints as JSON; a rate that nothing could tell is null. */
final class FiguresJson {
  private FiguresJson() {}

  /** All figures, and the same by traits of the questions. */
  static Map<String, Object> of(EvaluationReport report) {
    Map<String, Object> json = of(report.all());
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

  /** One question and what came of it. */
  static Map<String, Object> of(Outcome outcome) {
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
