package dev.clio.index;

import dev.clio.index.language.Begun;
import dev.clio.index.language.Words;
import dev.clio.index.lucene.View;
import dev.clio.index.pack.Pack;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Suggests questions while one is typed: those of the packs that go on so, those about the same,
 * then titles and headings. Immutable, thread-safe.
 */
final class Suggestions {
  /** What chat platforms show of a suggestion, in UTF-16 code units. */
  private static final int LONGEST = 100;

  /** Shorter titles say too little. */
  private static final int SHORTEST = 3;

  private final List<Pack> packs;
  private final Words words;

  Suggestions(List<Pack> packs, Words words) {
    this.packs = packs;
    this.words = words;
  }

  List<String> of(String typed, View view, int most) throws IOException {
    Begun begun = Begun.of(typed, words);
    List<String> questions =
        packs.stream()
            .filter(pack -> view.selection().takes(pack.id()))
            .flatMap(pack -> pack.questions().stream())
            .toList();
    Set<String> suggested = new LinkedHashSet<>();
    questions.stream().filter(begun::begins).forEach(suggested::add);
    questions.stream().filter(begun::isAbout).forEach(suggested::add);
    if (suggested.size() < most && !begun.telling().isEmpty()) {
      view.titles(begun.telling()).stream()
          .filter(title -> title.length() >= SHORTEST && title.length() <= LONGEST)
          .filter(begun::isAbout)
          .forEach(suggested::add);
    }
    return suggested.stream().limit(most).toList();
  }
}
