package dev.clio.bot.cli;

import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code ask} prints as JSON; what a source does not tell is null. */
final class AnswerJson {
  private AnswerJson() {}

  static Map<String, Object> of(String question, Findings findings, double millis) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("question", question);
    json.put("answered", findings instanceof Findings.Found);
    json.put("confidence", findings.confidence());
    switch (findings) {
      case Findings.Found(var excerpts, _) -> {
        json.put("excerpts", excerpts(excerpts));
        json.put("nearest", List.of());
      }
      case Findings.NotInTheSources(var nearest, _) -> {
        json.put("excerpts", List.of());
        json.put("nearest", excerpts(nearest));
      }
    }
    json.put("millis", millis);
    return json;
  }

  private static List<Map<String, Object>> excerpts(List<Excerpt> excerpts) {
    return excerpts.stream().map(AnswerJson::of).toList();
  }

  private static Map<String, Object> of(Excerpt excerpt) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", excerpt.text());
    // In UTF-16 code units of the text, end exclusive.
    json.put(
        "answer",
        Map.of("start", excerpt.answerInText().start(), "end", excerpt.answerInText().end()));
    json.put("passageId", excerpt.passage().id().value());
    json.put("passage", excerpt.passage().text());
    json.put("citation", of(excerpt.passage().citation()));
    json.put("notes", excerpt.passage().criticisms().stream().map(Criticism::note).toList());
    json.put("score", excerpt.score());
    return json;
  }

  private static Map<String, Object> of(Citation citation) {
    Source source = citation.source();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("source", source.id().value());
    json.put("title", source.title());
    put(json, "author", source.author());
    put(json, "date", source.date());
    json.put("section", String.join(" > ", citation.section()));
    json.put("paragraph", citation.place());
    return json;
  }

  private static void put(Map<String, Object> json, String name, Optional<String> value) {
    json.put(name, value.orElse(null));
  }
}
