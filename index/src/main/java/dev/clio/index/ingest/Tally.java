package dev.clio.index.ingest;

import dev.clio.index.source.Dropped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adds up the report of an ingest. */
final class Tally {
  /** No more dropped lines are listed. */
  static final int MOST_LINES = 5_000;

  private final Map<String, Integer> dropped = new HashMap<>();
  private final List<IngestReport.DroppedLine> lines = new ArrayList<>();
  private final List<IngestReport.Failure> failures = new ArrayList<>();
  private int files;
  private int read;
  private int removed;
  private int documents;
  private int passages;
  private int events;

  /** A file as it stands on the shelf now. */
  void stands(FileRecord file) {
    if (file.failure().isPresent()) {
      fails(new IngestReport.Failure(file.key(), file.failure().get()));
      return;
    }
    files++;
    documents += file.documents();
    passages += file.passages();
    events += file.events();
    file.dropped().forEach((kind, count) -> dropped.merge(kind, count, Integer::sum));
  }

  void wasRead() {
    read++;
  }

  void isGone() {
    removed++;
  }

  void fails(IngestReport.Failure failure) {
    failures.add(failure);
  }

  void drops(List<IngestReport.DroppedLine> more) {
    lines.addAll(more.subList(0, Math.min(more.size(), MOST_LINES - lines.size())));
  }

  static IngestReport.DroppedLine line(String file, Dropped place) {
    return new IngestReport.DroppedLine(
        file,
        place.line(),
        place.kind(),
        place.action().name().toLowerCase(Locale.ROOT),
        place.words());
  }

  IngestReport report() {
    return new IngestReport(
        files, read, removed, documents, passages, events, dropped, lines, failures);
  }
}
