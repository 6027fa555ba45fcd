package dev.clio.index.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Another process is changing the same index. The message says so in one sentence. */
public final class ShelfInUse extends IOException {
  private static final long serialVersionUID = 1L;

  /** The index in {@code folder} is in use. */
  public ShelfInUse(Path folder, Throwable cause) {
    super("Another Clio is working on the index in " + folder + "; try again when it is done.");
    initCause(cause);
  }
}
