package dev.clio.index.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Years to choose from: of one era, as far apart as the level asks for, the right one as often
 * first as last.
 */
final class Years {
  private static final int CHOICES = 4;
  private static final int WIDEST_GAP = 5;

  private final int first;
  private final int last;

  /** Years from one to another, both inclusive. */
  Years(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** How far apart years are at a level. */
  static int gap(int level) {
    return switch (level) {
      case 1 -> 4;
      case 2 -> 3;
      default -> 2;
    };
  }

  /**
   * Four years in order.
   *
   * @param right one of them
   * @param no none of them, but for the right one
   */
  Optional<Solution.Choice> around(int right, int level, Set<Integer> no, Draw draw) {
    List<Integer> places = draw.shuffled(IntStream.range(0, CHOICES).boxed().toList());
    for (int place : places) {
      List<Integer> years = new ArrayList<>(step(right, -1, place, level, no, draw));
      Collections.reverse(years);
      years.add(right);
      years.addAll(step(right, 1, CHOICES - 1 - place, level, no, draw));
      if (years.size() == CHOICES) {
        return Optional.of(
            new Solution.Choice(years.stream().map(String::valueOf).toList(), place));
      }
    }
    return Optional.empty();
  }

  /** So many years in one direction, as far as there are any. */
  private List<Integer> step(
      int from, int direction, int many, int level, Set<Integer> no, Draw draw) {
    List<Integer> years = new ArrayList<>();
    int year = from;
    while (years.size() < many) {
      year += direction * (gap(level) + draw.upTo(WIDEST_GAP - gap(level) + 1));
      while (no.contains(year)) {
        year += direction;
      }
      if (year < first || year > last) {
        break;
      }
      years.add(year);
    }
    return years;
  }

  boolean has(int year) {
    return year >= first && year <= last;
  }
}
