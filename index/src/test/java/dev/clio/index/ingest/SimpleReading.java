package dev.clio.index.ingest;

import dev.clio.index.source.Block;
import dev.clio.index.source.Document;
import dev.clio.index.source.Dropped;
import dev.clio.index.source.UnreadableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files of a very simple form and remembers which: {@code #} headings, {@code -} items, two
 * blanks before the dash for each depth, paragraphs with a blank line after them, {@code !} dropped
 * lines, {@code title:} first. In a file that ends in .rows each line is a row: id, blank, text.
 */
final class SimpleReading implements Reading {
  final List<String> read = new ArrayList<>();

  @Override
  public void read(Path file, Consumer<Document> documents) throws IOException, UnreadableSource {
    read.add(file.getFileName().toString());
    String text = Files.readString(file);
    if (text.startsWith("broken")) {
      documents.accept(document("", Optional.empty(), "The first half."));
      throw new UnreadableSource("The file ends in the middle.");
    }
    if (text.startsWith("bug")) {
      throw new IllegalStateException("a bug in a reader");
    }
    if (file.toString().endsWith(".rows")) {
      text.lines().forEach(row -> documents.accept(row(row)));
    } else {
      documents.accept(document("", Optional.empty(), text));
    }
  }

  private static Document row(String row) {
    int blank = row.indexOf(' ');
    return document(row.substring(0, blank), Optional.empty(), row.substring(blank + 1));
  }

  static Document document(String name, Optional<String> title, String text) {
    List<Block> blocks = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>();
    Optional<String> told = title;
    List<String> paragraph = new ArrayList<>();
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.add("");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String bare = line.strip();
      boolean plain = !bare.isEmpty() && !bare.matches("(#+|-|!|title:|source:|---) ?.*");
      if (plain) {
        paragraph.add(bare);
        continue;
      }
      if (!paragraph.isEmpty()) {
        int first = i + 1 - paragraph.size();
        blocks.add(new Block.Paragraph(String.join(" ", paragraph), first));
        paragraph.clear();
      }
      if (bare.startsWith("title: ")) {
        told = Optional.of(bare.substring(7));
      } else if (bare.startsWith("#")) {
        int level = bare.indexOf(' ');
        blocks.add(new Block.Heading(level, bare.substring(level + 1), i + 1));
      } else if (bare.startsWith("- ")) {
        int depth = 1 + line.indexOf('-') / 2;
        blocks.add(new Block.Item(depth, "", bare.substring(2), i + 1));
      } else if (bare.startsWith("! ")) {
        dropped.add(new Dropped("navigation", Dropped.Action.DROPPED, i + 1, bare.substring(2)));
      }
    }
    return new Document(
        name, told, Optional.empty(), Optional.empty(), Optional.empty(), blocks, dropped);
  }
}
