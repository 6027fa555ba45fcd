package dev.clio.index.passage;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Which passages count for a question. Equal by value, so that it can be part of a key.
 *
 * @param collections ids of the packs and collections that count; all where nothing is said
 * @param hidden sources that do not count; a passage that is based on others too still does
 * @param boosted sources whose passages go first where others are as good
 */
public record Selection(
    Optional<Set<String>> collections, Set<SourceId> hidden, Set<SourceId> boosted) {
  /** Every passage, all alike. */
  public static final Selection ALL = new Selection(Optional.empty(), Set.of(), Set.of());

  public Selection {
    collections = collections.map(Set::copyOf);
    hidden = Set.copyOf(hidden);
    boosted = Set.copyOf(boosted);
  }

  /** All passages of some packs and collections. */
  public static Selection of(Set<String> collections) {
    return new Selection(Optional.of(collections), Set.of(), Set.of());
  }

  /** The same without those sources. */
  public Selection hiding(Set<SourceId> sources) {
    return new Selection(collections, sources, boosted);
  }

  /** The same with those sources first. */
  public Selection boosting(Set<SourceId> sources) {
    return new Selection(collections, hidden, sources);
  }

  /** Whether every passage counts. */
  public boolean takesAll() {
    return collections.isEmpty() && hidden.isEmpty();
  }

  /** Whether passages of a pack or collection count, as far as they are not hidden. */
  public boolean takes(String collection) {
    return collections.isEmpty() || collections.get().contains(collection);
  }

  /** Whether what comes from there counts. */
  public boolean takes(Origin origin) {
    return takes(Origin.collection(origin.file())) && !hidden.containsAll(origin.sources());
  }

  /** Whether what comes from there goes first where others are as good. */
  public boolean boosts(Origin origin) {
    return !Collections.disjoint(boosted, origin.sources());
  }
}
