package dev.clio.index.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five raw documents as people find them, against what somebody marked in them by hand. */
final class SharedSeedsTest {
  private static final Pattern MARKUP = Pattern.compile("\\*+|</?[a-z]+>|\\\\(?=\\$)");

  private static Optional<Path> shared = Optional.empty();

  @BeforeAll
  static void find() {
    shared = Shared.folder();
    if (shared.isEmpty()) {
      System.out.println("No shared folder (CLIO_SHARED): the raw documents are not tested.");
    }
    assumeTrue(shared.isPresent());
  }

  @Test
  void boilerplateIsFoundOnItsLine() throws Exception {
    List<String> missed = new ArrayList<>();
    List<String> otherKinds = new ArrayList<>();
    List<JsonNode> rows = Shared.rows(folder().resolve("eval/boilerplate.jsonl"));
    for (JsonNode row : rows) {
      List<Dropped> there =
          read(row).dropped().stream()
              .filter(found -> found.line() == row.get("line").asInt())
              .filter(found -> found.words().equals(row.get("text").asText()))
              .toList();
      if (there.isEmpty()) {
        missed.add(row.toString());
      } else if (there.stream().noneMatch(f -> f.kind().equals(row.get("kind").asText()))) {
        otherKinds.add(row + " was taken for " + there);
      }
    }
    System.out.printf(
        "Boilerplate: %d of %d lines found, %d under another kind.%n",
        rows.size() - missed.size(), rows.size(), otherKinds.size());
    assertTrue(missed.size() * 10 <= rows.size(), () -> "missed " + missed);
    assertEquals(List.of(), otherKinds);
  }

  @Test
  void noEvidenceIsLost() throws Exception {
    List<String> lost = new ArrayList<>();
    for (JsonNode row : Shared.rows(folder().resolve("eval/questions-dev.jsonl"))) {
      String evidence = plain(row.get("evidence").asText());
      boolean stands =
          read(row).blocks().stream().anyMatch(block -> plain(words(block)).contains(evidence));
      if (!stands) {
        lost.add(evidence);
      }
    }
    assertEquals(List.of(), lost);
  }

  private static Path folder() {
    return shared.orElseThrow();
  }

  private static Document read(JsonNode row) throws Exception {
    return Reading.only(folder().resolve("seeds").resolve(row.get("seed").asText()));
  }

  private static String plain(String text) {
    String words = MARKUP.matcher(text).replaceAll("");
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Item item -> item.text();
    };
  }
}
