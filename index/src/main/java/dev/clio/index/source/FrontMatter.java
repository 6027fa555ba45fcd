package dev.clio.index.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.clio.index.source.Dropped.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The block of YAML above a Markdown document, between two lines of hyphens. */
final class FrontMatter {
  private static final int LONGEST = 200;
  private static final YAMLMapper YAML = new YAMLMapper();

  private FrontMatter() {}

  /** Tells the draft what the front matter says; the lines come back with it blank. */
  static List<Line> take(List<Line> lines, Draft draft) {
    int end = end(lines);
    if (end < 0) {
      return lines;
    }
    String yaml = lines.subList(1, end).stream().map(Line::text).collect(Collectors.joining("\n"));
    if (!tell(yaml, draft)) {
      return lines;
    }
    draft.drop("front-matter", Action.MARKED, lines.getFirst().number(), yaml);
    List<Line> rest = new ArrayList<>(lines);
    rest.subList(0, end + 1).replaceAll(line -> new Line(line.number(), ""));
    return rest;
  }

  /** The line that closes it; -1 where there is none. */
  private static int end(List<Line> lines) {
    if (lines.isEmpty() || !lines.getFirst().text().stripTrailing().equals("---")) {
      return -1;
    }
    for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
      String line = lines.get(i).text().stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean tell(String yaml, Draft draft) {
    try {
      JsonNode said = YAML.readTree(yaml);
      if (said == null || !said.isObject()) {
        return false;
      }
      List.of("title").forEach(key -> draft.title(words(said.path(key))));
      List.of("author", "authors", "by").forEach(key -> draft.author(words(said.path(key))));
      List.of("date", "published", "created", "year")
          .forEach(key -> draft.date(words(said.path(key))));
      List.of("url", "link", "source", "source_url")
          .forEach(key -> draft.link(words(said.path(key))));
      return true;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static String words(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(FrontMatter::words)
          .filter(words -> !words.isEmpty())
          .collect(Collectors.joining(", "));
    }
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }
}
