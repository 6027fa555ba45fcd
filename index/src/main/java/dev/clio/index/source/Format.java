package dev.clio.index.source;

import java.io.IOException;
import java.util.Set;

/** Reads the files of one format. Immutable, thread-safe. */
interface Format {
  /** Endings of file names, in lower case without the dot. */
  Set<String> extensions();

  /**
   * Whether a file can be nothing else, whatever its name, judged by how it begins. A format that
   * has no such mark never recognises anything.
   */
  boolean recognises(Head head);

  /** Whether every file of this format is recognised, so that one that is not is none. */
  boolean marked();

  void read(SourceFile file, Recipient to) throws IOException, UnreadableSource;
}
