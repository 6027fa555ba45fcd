package dev.clio.index.ingest;

import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Concern;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Criticism;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the criticisms of a pack under the passages that they concern, and tells which found none.
 */
final class Concerns {
  private final Pack pack;
  private final Set<Concern.Words> unfound = new LinkedHashSet<>();

  Concerns(Pack pack) {
    this.pack = pack;
    pack.criticisms().forEach(concern -> unfound.addAll(concern.words()));
  }

  List<Criticism> about(String text) {
    List<Criticism> criticisms = new ArrayList<>();
    for (Concern concern : pack.criticisms()) {
      if (concern.isAbout(text)) {
        criticisms.add(concern.criticism());
        unfound.removeIf(words -> text.contains(words.text()));
      }
    }
    return criticisms;
  }

  boolean allFound() {
    return unfound.isEmpty();
  }

  /** Refuses words that stand in no passage. */
  void check() throws BrokenPack {
    for (Concern.Words words : unfound) {
      throw new BrokenPack(
          pack.folder().resolve("criticism.yaml"),
          words.line(),
          "no passage of the pack holds the words '" + words.text() + "'");
    }
  }
}
