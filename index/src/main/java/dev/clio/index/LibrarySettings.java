package dev.clio.index;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a library lives.
 *
 * @param seeds folders that hold packs or plain documents
 * @param data folder for what Clio keeps: the index in {@code index} below it, vectors and uploads
 * @param semantic whether meaning is looked for beside words
 * @param refuseBelow confidence under which the sources count as silent, 0 to 1
 */
public record LibrarySettings(List<Path> seeds, Path data, Semantic semantic, double refuseBelow) {
  /** Whether the language encoders are used. */
  public enum Semantic {
    /** Where it runs; else words alone, with a warning in the log. */
    AUTO,
    /** Always; without it the library does not open. */
    ON,
    /** Never: words alone. */
    OFF
  }

  /**
   * With this threshold no question on the study pack that is far from its topic is answered; a
   * refusal still shows what comes nearest.
   */
  public static final double REFUSE_BELOW = 0.6;

  public LibrarySettings {
    if (!(refuseBelow >= 0 && refuseBelow <= 1)) {
      throw new IllegalArgumentException("refuse-below is a number from 0 to 1");
    }
    seeds = List.copyOf(seeds);
  }

  /** Folder of what people add from chats: one folder for each collection. */
  public Path uploads() {
    return data.resolve("uploads");
  }
}
