package dev.clio.index.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.clio.index.source.Dropped.Action;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * JSON Lines: one document a line, {@code
 * {"id","title"?,"text","section"?,"author"?,"date"?,"url"?}}. A bad line is reported with the
 * document after it, or with an empty one at the end.
 */
final class JsonLinesFormat implements Format {
  /** So many bad lines at the beginning, and no good one, and the file is taken for none. */
  private static final int MOST_BAD = 1000;

  private static final int WORDS_SHOWN = 200;
  private static final ObjectReader JSON =
      new ObjectMapper()
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  @Override
  public Set<String> extensions() {
    return Set.of("jsonl", "ndjson");
  }

  @Override
  public boolean recognises(Head head) {
    String first = head.text().stripLeading();
    int end = first.indexOf('\n');
    return first.startsWith("{") && row(end < 0 ? first : first.substring(0, end)).isPresent();
  }

  @Override
  public boolean marked() {
    return false;
  }

  @Override
  public void read(SourceFile file, Recipient to) throws IOException, UnreadableSource {
    List<Dropped> bad = new ArrayList<>();
    Set<Long> names = new HashSet<>();
    boolean skipping = false;
    try (TextLines lines = file.lines()) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        boolean piece = skipping || lines.cut();
        Optional<JsonNode> row = piece ? Optional.empty() : row(line.text());
        if (row.isPresent()) {
          to.accept(document(row.get(), line.number(), names, bad));
          bad.clear();
        } else if (!skipping && !line.blank()) {
          bad.add(badLine(line));
          report(bad, to);
        }
        skipping = lines.cut();
        if (line.number() % 256 == 0) {
          file.stopwatch().check();
        }
      }
    }
    if (to.documents() == 0) {
      throw new UnreadableSource("no line of it is a JSON object with a \"text\"");
    }
    if (!bad.isEmpty()) {
      to.accept(empty(bad));
    }
  }

  private static void report(List<Dropped> bad, Recipient to) throws UnreadableSource {
    if (bad.size() >= MOST_BAD) {
      if (to.documents() == 0) {
        throw new UnreadableSource("its first lines are no JSON objects with a \"text\"");
      }
      to.accept(empty(bad));
      bad.clear();
    }
  }

  private static Optional<JsonNode> row(String line) {
    try {
      JsonNode row = JSON.readTree(line);
      return Optional.ofNullable(row)
          .filter(node -> node.isObject() && !field(node, "text").isEmpty());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Document document(JsonNode row, int line, Set<Long> names, List<Dropped> bad) {
    Draft draft = new Draft();
    draft.title(field(row, "title"));
    draft.author(field(row, "author"));
    draft.date(field(row, "date"));
    draft.link(field(row, "url"));
    section(row.path("section"), line, draft);
    text(field(row, "text"), line, draft);
    draft.drop(bad);
    String id = field(row, "id");
    if (!id.isEmpty() && names.add(fingerprint(id))) {
      return draft.finish(id);
    }
    if (!id.isEmpty()) {
      draft.drop("doubled-id", Action.MARKED, line, id);
    }
    return draft.finish("line " + line);
  }

  /** Stands for an id, of which there may be a million in a file. */
  private static long fingerprint(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
  }

  private static void section(JsonNode section, int line, Draft draft) {
    if (section.isArray()) {
      for (int i = 0; i < section.size(); i++) {
        heading(i + 1, words(section.get(i)), line, draft);
      }
    } else {
      heading(1, words(section), line, draft);
    }
  }

  private static void heading(int level, String text, int line, Draft draft) {
    if (!text.isBlank()) {
      draft.add(new Block.Heading(level, Characters.squeeze(text), line));
    }
  }

  private static void text(String text, int line, Draft draft) {
    if (text.indexOf('\n') < 0) {
      draft.add(new Block.Paragraph(text, line));
      return;
    }
    List<Line> lines = text.lines().map(words -> new Line(line, words)).toList();
    TextBlocks.of(lines).forEach(draft::add);
  }

  private static String field(JsonNode row, String name) {
    return words(row.path(name));
  }

  private static String words(JsonNode value) {
    boolean said = value.isTextual() || value.isNumber();
    return said ? Characters.trim(Characters.clean(value.asText())) : "";
  }

  private static Dropped badLine(Line line) {
    String words = line.text().strip();
    String shown = words.substring(0, Math.min(words.length(), WORDS_SHOWN));
    return new Dropped("bad-line", Action.DROPPED, line.number(), shown);
  }

  private static Document empty(List<Dropped> bad) {
    Draft draft = new Draft();
    draft.drop(bad);
    return draft.finish("bad lines at " + bad.getFirst().line());
  }
}
