package dev.clio.index.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads in tests, and writes down what was read so that it is easily compared. */
final class Reading {
  private Reading() {}

  static List<Document> all(Path file) throws IOException, UnreadableSource {
    List<Document> documents = new ArrayList<>();
    new Readers().read(file, documents::add);
    return documents;
  }

  static Document only(Path file) throws IOException, UnreadableSource {
    List<Document> documents = all(file);
    if (documents.size() != 1) {
      throw new AssertionError(documents.size() + " documents in " + file);
    }
    return documents.getFirst();
  }

  /** Reads a text as the file of this name in the folder. */
  static Document of(Path folder, String name, String text) throws IOException, UnreadableSource {
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return only(file);
  }

  /** One line a block: "# heading", "paragraph", "- item", " - item under it", "9.1. item". */
  static List<String> outline(Document document) {
    return document.blocks().stream().map(Reading::line).toList();
  }

  /** One line a find: "3 DROPPED word-count: 12 words". */
  static List<String> dropped(Document document) {
    return document.dropped().stream()
        .map(
            found ->
                found.line() + " " + found.action() + " " + found.kind() + ": " + found.words())
        .toList();
  }

  private static String line(Block block) {
    return switch (block) {
      case Block.Heading heading -> "#".repeat(heading.level()) + " " + heading.text();
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Item item ->
          "  ".repeat(item.depth() - 1)
              + (item.label().isEmpty() ? "-" : item.label() + ".")
              + " "
              + item.text();
    };
  }
}
