package dev.clio.index;

import java.util.List;

/**
 * What a library holds.
 *
 * @param packs titles of its packs
 * @param events those that packs have written down and those that sentences tell
 * @param sources number of source documents that passages are taken from or based on
 * @param version changes whenever what can be found changes; for caches
 */
public record Contents(List<String> packs, int passages, int events, int sources, long version) {
  public Contents {
    packs = List.copyOf(packs);
  }
}
