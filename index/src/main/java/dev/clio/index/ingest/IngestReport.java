package dev.clio.index.ingest;

import java.util.List;
import java.util.Map;

/**
 * What came of an ingest: all that stands on the shelf afterwards, and what was done for it.
 *
 * @param files number of files that stand there and could be read
 * @param read number of files read this time, the others were unchanged
 * @param removed number of files that were there before and are gone
 * @param dropped number of dropped, cleaned or marked places by kind, over all files
 * @param droppedLines what was dropped in the files read this time, at most a few thousand lines
 * @param failures files that could not be read, with the reason in one sentence
 */
public record IngestReport(
    int files,
    int read,
    int removed,
    int documents,
    int passages,
    int events,
    Map<String, Integer> dropped,
    List<DroppedLine> droppedLines,
    List<Failure> failures) {
  public IngestReport {
    dropped = Map.copyOf(dropped);
    droppedLines = List.copyOf(droppedLines);
    failures = List.copyOf(failures);
  }

  /** One dropped place: file key, 1-based line, kind, action in lower case, words. */
  public record DroppedLine(String file, int line, String kind, String action, String words) {}

  /** A file that could not be read. */
  public record Failure(String file, String reason) {}
}
