package dev.clio.index.pack;

import dev.clio.index.language.NearMiss;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

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

  /** A word that should be one of {@code known}; suggests the one that was probably meant. */
  public static BrokenPack unknown(
      Path file, int line, String what, String word, Set<String> known) {
    String hint =
        NearMiss.of(word, known)
            .map(near -> " Did you mean '" + near + "'?")
            .orElse(" Known: " + String.join(", ", new TreeSet<>(known)) + ".");
    return new BrokenPack(file, line, "unknown " + what + " '" + word + "'." + hint);
  }
}
