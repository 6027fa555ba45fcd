package dev.clio.index;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a library lives.
 *
 * @param seeds folders that hold packs or plain documents
 * @param data folder for what Clio keeps; the index stands in {@code index} below it
 */
public record LibrarySettings(List<Path> seeds, Path data) {
  public LibrarySettings {
    seeds = List.copyOf(seeds);
  }
}
