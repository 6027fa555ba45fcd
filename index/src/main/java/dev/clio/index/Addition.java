package dev.clio.index;

import dev.clio.index.ingest.FileRecord;

/** What came of a file that was to be added to a collection. */
public sealed interface Addition {
  /**
   * It stands in the library and can be found.
   *
   * @param name under which it stands; what was given, made safe
   * @param replaced whether another of that name had to make way
   * @param report what was read of it
   */
  record Added(String name, boolean replaced, FileRecord report) implements Addition {}

  /**
   * It cannot be read, and nothing has changed.
   *
   * @param reason a sentence
   */
  record Unreadable(String name, String reason) implements Addition {}

  /** Its name has none of {@link Library#endings}, and nothing has changed. */
  record UnknownFormat() implements Addition {}
}
