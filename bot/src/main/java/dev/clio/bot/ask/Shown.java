package dev.clio.bot.ask;

import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.PassageId;
import java.util.List;
import java.util.Optional;

/**
 * Which of the excerpts found is looked at.
 *
 * @param excerpts all that are offered, best first; of those that only come near, the nearest
 * @param at index of the one looked at: the best where the named one is gone, or is not for whoever
 *     looks now
 */
record Shown(List<Excerpt> excerpts, int at) {
  static Shown of(Findings findings, int most, Optional<Spot> named) {
    List<Excerpt> excerpts =
        switch (findings) {
          case Findings.Found(var found, _) -> first(found, most);
          case Findings.NotInTheSources(var nearest, _) -> first(nearest, 1);
        };
    List<Spot> spots = excerpts.stream().map(Spot::of).toList();
    return new Shown(excerpts, named.map(spot -> indexOf(spot, spots)).orElse(0));
  }

  /** The excerpt itself, else another of its passage, else the first. */
  private static int indexOf(Spot named, List<Spot> spots) {
    List<PassageId> passages = spots.stream().map(Spot::passage).toList();
    int itself = spots.indexOf(named);
    return Math.max(0, itself >= 0 ? itself : passages.indexOf(named.passage()));
  }

  private static List<Excerpt> first(List<Excerpt> excerpts, int most) {
    return excerpts.subList(0, Math.min(most, excerpts.size()));
  }

  boolean isNothing() {
    return excerpts.isEmpty();
  }

  Excerpt excerpt() {
    return excerpts.get(at);
  }

  /** The one after it, if there are others; after the last comes the first. */
  Optional<Excerpt> next() {
    return excerpts.size() > 1
        ? Optional.of(excerpts.get((at + 1) % excerpts.size()))
        : Optional.empty();
  }
}
