package dev.clio.index.ingest;

import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Citation;
import dev.clio.index.source.Block;
import dev.clio.index.source.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notes of a pack: each paragraph is one passage, and its last lines name its sources. */
final class Notes {
  private final Pack pack;
  private final Splitting splitting;

  Notes(Pack pack, Splitting splitting) {
    this.pack = pack;
    this.splitting = splitting;
  }

  /** The passages of the note in {@code file}. */
  List<Draft> split(Document note, Path file) throws BrokenPack {
    List<Draft> drafts = new ArrayList<>();
    for (Section section : Section.of(note)) {
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.Paragraph paragraph -> add(paragraph, section.headings(), file, drafts);
          case Block.Heading heading ->
              throw new BrokenPack(file, heading.line(), "the note has headings and nothing else");
          case Block.Item item ->
              throw new BrokenPack(
                  file, item.line(), "a note holds paragraphs, each with its source, and no lists");
        }
      }
    }
    return drafts;
  }

  private void add(Block.Paragraph paragraph, List<String> headings, Path file, List<Draft> drafts)
      throws BrokenPack {
    List<String> lines = paragraph.text().lines().map(String::strip).toList();
    int end = lines.size();
    while (end > 0 && SourceLine.is(lines.get(end - 1))) {
      end--;
    }
    String text = String.join(" ", lines.subList(0, end)).strip();
    if (end == lines.size()) {
      throw new BrokenPack(
          file,
          paragraph.line(),
          "the paragraph names no source; end it with '\u2014 source \u00b7 ...'");
    }
    if (text.isEmpty()) {
      throw new BrokenPack(file, paragraph.line(), "a source line without words above it");
    }
    List<Citation> citations = new ArrayList<>();
    for (int i = end; i < lines.size(); i++) {
      citations.add(SourceLine.parse(lines.get(i), pack, file, paragraph.line() + i));
    }
    for (String part : splitting.splitNote(text)) {
      drafts.add(new Draft(headings, Optional.empty(), part, citations));
    }
  }
}
