package dev.clio.index.ingest;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.passage.Passage;
import dev.clio.index.source.Document;
import dev.clio.index.source.Dropped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts the passages and events of one file on the shelf, document by document. */
final class Intake {
  private final SourceFile file;
  private final PackWork work;
  private final PassageIds ids;
  private final Function<Passage, List<DatedEvent>> events;
  private final Shelf.Filing filing;
  private final Map<String, Integer> droppedByKind = new HashMap<>();
  private final List<IngestReport.DroppedLine> dropped = new ArrayList<>();
  private int documents;
  private int passages;
  private int found;
  private long characters;

  Intake(
      SourceFile file,
      PackWork work,
      PassageIds ids,
      Function<Passage, List<DatedEvent>> events,
      Shelf.Filing filing) {
    this.file = file;
    this.work = work;
    this.ids = ids;
    this.events = events;
    this.filing = filing;
  }

  void take(Document document) throws IOException, BrokenPack {
    documents++;
    for (Dropped place : document.dropped()) {
      droppedByKind.merge(place.kind(), 1, Integer::sum);
      if (dropped.size() < Tally.MOST_LINES) {
        dropped.add(Tally.line(file.key(), place));
      }
    }
    ids.begin(file, document);
    String title = Bibliography.title(file, document);
    for (Draft draft : work.split(file, document)) {
      add(
          new Passage(
              ids.next(draft.text()),
              title,
              draft.headings(),
              draft.lead(),
              draft.text(),
              draft.citations(),
              work.concerns().about(draft.text())));
    }
  }

  private void add(Passage passage) throws IOException {
    filing.add(passage);
    passages++;
    characters += passage.text().length();
    for (DatedEvent event : events.apply(passage)) {
      filing.add(event);
      found++;
    }
  }

  /** Number of characters in the passages so far. */
  long characters() {
    return characters;
  }

  FileRecord finish(String hash) throws IOException {
    FileRecord record =
        new FileRecord(
            file.key(),
            file.size(),
            file.modifiedMillis(),
            hash,
            documents,
            passages,
            found,
            droppedByKind,
            Optional.empty());
    filing.finish(record);
    return record;
  }

  List<IngestReport.DroppedLine> dropped() {
    return dropped;
  }
}
