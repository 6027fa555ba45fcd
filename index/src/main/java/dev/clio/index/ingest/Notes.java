package dev.clio.index.ingest;

import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Citation;
import dev.clio.index.source.Block;
import dev.clio.index.source.Document;
import java.io.IOException;
import java.io.LineNumberReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The notes of a pack: each paragraph is one passage, and its last lines name its sources. */
final class Notes {
  private static final Logger LOG = LoggerFactory.getLogger(Notes.class);

  private final Pack pack;
  private final Splitting splitting;

  Notes(Pack pack, Splitting splitting) {
    this.pack = pack;
    this.splitting = splitting;
  }

  /** The passages of the note in {@code file}. */
  List<Draft> split(Document note, Path file) throws IOException, BrokenPack {
    checkSourceLines(file);
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
    String words = paragraph.text().strip();
    List<String> lines = new ArrayList<>();
    for (int at = SourceLine.last(words); at >= 0; at = SourceLine.last(words)) {
      lines.addFirst(words.substring(at));
      words = words.substring(0, at).strip();
    }
    if (lines.isEmpty()) {
      throw new BrokenPack(
          file,
          paragraph.line(),
          "the paragraph names no source; end it with '— source · section · paragraph 1'");
    }
    if (words.isEmpty()) {
      throw new BrokenPack(file, paragraph.line(), "a source line without words above it");
    }
    List<Citation> citations = new ArrayList<>();
    for (String line : lines) {
      citations.add(SourceLine.parse(line, pack, file, paragraph.line()));
    }
    for (String part : splitting.splitNote(words.replaceAll("\\s+", " "))) {
      drafts.add(new Draft(headings, Optional.empty(), part, citations));
    }
  }

  /** Checks the source lines in the file itself: readers do not tell the lines of a paragraph. */
  private void checkSourceLines(Path file) throws IOException, BrokenPack {
    try (LineNumberReader reader = new LineNumberReader(Files.newBufferedReader(file))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (SourceLine.last(line.strip()) == 0) {
          SourceLine.parse(line.strip(), pack, file, reader.getLineNumber());
        }
      }
    } catch (CharacterCodingException e) {
      LOG.debug("{} is no plain text: its source lines are checked by paragraph only", file, e);
    }
  }
}
