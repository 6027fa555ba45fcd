package dev.clio.index.pack;

import java.nio.file.Path;
import java.util.Set;

/**
 * A place in a pack's file.
 *
 * @param line 1-based; 0 if no particular line is meant
 */
record Mark(Path file, int line) {
  BrokenPack broken(String message) {
    return new BrokenPack(file, line, message);
  }

  /** A word that should be one of {@code known}. */
  BrokenPack unknown(String what, String word, Set<String> known) {
    return BrokenPack.unknown(file, line, what, word, known);
  }
}
