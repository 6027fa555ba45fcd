package dev.clio.index.ingest;

import dev.clio.index.language.Language;
import dev.clio.index.language.Sentences;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Source;
import dev.clio.index.source.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** From the blocks of a document to its passages. No passage spans two sections. */
final class Splitting {
  /** A row of a JSON Lines file was cut by its maker, and stays whole up to so many words. */
  private static final int MOST_OF_ROW = 220;

  /** A paragraph of a note was written as one passage, and stays whole up to so many words. */
  private static final int MOST_OF_NOTE = 150;

  /** No more of a point is repeated before its sub-points; in words. */
  private static final int MOST_OF_LEAD = 40;

  private final LongText passages;
  private final LongText notes;
  private final LongText leads;

  Splitting(Language language) {
    Sentences sentences = new Sentences(language);
    this.passages = new LongText(sentences, Joining.MOST);
    this.notes = new LongText(sentences, MOST_OF_NOTE);
    this.leads = new LongText(sentences, MOST_OF_LEAD);
  }

  /** The passages of a document in order, citing {@code source}. */
  List<Draft> split(Document document, Source source) {
    List<Section> sections = Section.of(document);
    if (!document.name().isEmpty() && sections.size() == 1) {
      List<Piece> whole = pieces(sections.getFirst(), false);
      if (whole.stream().mapToInt(Piece::words).sum() <= MOST_OF_ROW) {
        return whole.isEmpty() ? List.of() : List.of(draft(source, sections.getFirst(), whole));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (Section section : sections) {
      for (List<Piece> joined : Joining.of(pieces(section, true))) {
        drafts.add(draft(source, section, joined));
      }
    }
    return drafts;
  }

  /** The passages of one paragraph of a note: itself, or its pieces if it is very long. */
  List<String> splitNote(String paragraph) {
    return notes.split(paragraph);
  }

  private List<Piece> pieces(Section section, boolean cut) {
    return new Pieces(
            text -> cut ? passages.split(text) : List.of(text),
            point -> leads.split(point).getFirst())
        .of(section);
  }

  private static Draft draft(Source source, Section section, List<Piece> pieces) {
    Piece first = pieces.getFirst();
    String text = pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    String place = first.place().inWordsUntil(pieces.getLast().place());
    return new Draft(
        section.headings(),
        first.lead(),
        text,
        List.of(new Citation(source, section.headings(), place)));
  }
}
