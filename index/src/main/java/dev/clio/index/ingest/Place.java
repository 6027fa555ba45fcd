package dev.clio.index.ingest;

import java.util.List;

/**
 * Where a block stands in its section.
 *
 * @param item whether it is an item, not a paragraph
 * @param path number of the paragraph, or labels of the item and those that it hangs under,
 *     outermost first
 */
record Place(boolean item, List<String> path) {
  Place {
    path = List.copyOf(path);
  }

  /** In words, for a citation. */
  String inWords() {
    return (item ? "item " : "paragraph ") + number();
  }

  /** In words, for what begins here and ends at {@code last}. */
  String inWordsUntil(Place last) {
    if (item != last.item || last.path.size() < path.size()) {
      return inWords();
    }
    Place end = new Place(item, last.path.subList(0, path.size()));
    return end.equals(this) ? inWords() : inWords().replaceFirst(" ", "s ") + "-" + end.number();
  }

  private String number() {
    return String.join(".", path);
  }
}
