package dev.clio.index.pack;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place in a pack's file.
 *
 * @param line 1-based; 0 if no particular line is meant
 */
record Mark(Path file, int line) {
  BrokenPack broken(String message) {
    return new BrokenPack(file, line, message);
  }

  /** A mistake in a word that should be one of {@code known}. */
  BrokenPack unknown(String what, String word, Set<String> known) {
    String hint =
        NearMiss.of(word, known)
            .map(near -> " Did you mean '" + near + "'?")
            .orElse(" Known: " + String.join(", ", new TreeSet<>(known)) + ".");
    return broken("unknown " + what + " '" + word + "'." + hint);
  }
}
