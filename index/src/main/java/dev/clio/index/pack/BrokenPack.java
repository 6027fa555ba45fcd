package dev.clio.index.pack;

import java.nio.file.Path;

/**
 * A mistake in a study pack or in where it was looked for. The message names the file and the line
 * and says what is wrong, for the person who put the pack there.
 */
public final class BrokenPack extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param line 1-based; 0 if the mistake is in no particular line
   */
  public BrokenPack(Path file, int line, String message) {
    super(file + (line > 0 ? " line " + line : "") + ": " + message);
  }

  /** A mistake that stands in no file. */
  BrokenPack(String message) {
    super(message);
  }
}
