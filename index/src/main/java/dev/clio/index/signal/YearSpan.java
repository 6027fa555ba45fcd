package dev.clio.index.signal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Years that a question is about.
 *
 * @param from the first one
 * @param to the last one, the same or later
 */
public record YearSpan(int from, int to) {
  private static final int EARLIEST = 1_000;
  private static final int LATEST = 2_099;
  private static final int DECADE = 9;

  public YearSpan {
    if (to < from) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /**
   * The years told by the last two of some terms that are years or decades, in their order; empty
   * if there is none. What a question asks for stands at its end: "who began in 1935 held what
   * position from 1937 to 1939".
   */
  static Optional<YearSpan> told(List<String> terms) {
    List<YearSpan> all = terms.stream().flatMap(term -> of(term).stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    YearSpan last = all.getLast();
    YearSpan first = all.get(Math.max(0, all.size() - 2));
    return Optional.of(new YearSpan(Math.min(first.from, last.from), Math.max(first.to, last.to)));
  }

  /** The year or decade that a term is: "1939", "1930s". */
  private static Optional<YearSpan> of(String term) {
    if (term.length() < 4 || term.length() > 5 || !isYear(term)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(term.substring(0, 4));
    return term.length() == 4
        ? Optional.of(new YearSpan(year, year))
        : Optional.of(new YearSpan(year, year + DECADE)).filter(_ -> term.charAt(4) == 's');
  }

  private static boolean isYear(String term) {
    for (int i = 0; i < 4; i++) {
      if (term.charAt(i) < '0' || term.charAt(i) > '9') {
        return false;
      }
    }
    int year = Integer.parseInt(term.substring(0, 4));
    return year >= EARLIEST && year <= LATEST;
  }

  /**
   * How near the nearest of the years among some terms comes to the first: 1, 1/2, 1/3 and so on.
   */
  double nearness(Collection<String> terms) {
    double best = 0;
    for (String term : terms) {
      Optional<YearSpan> told = of(term);
      if (told.isPresent()) {
        int off = Math.min(Math.abs(told.get().from - from), Math.abs(told.get().to - from));
        best = Math.max(best, 1.0 / (1 + off));
      }
    }
    return best;
  }

  /** Whether one of the years among some terms is one of these. */
  boolean holdsAny(Collection<String> terms) {
    return terms.stream()
        .flatMap(term -> of(term).stream())
        .anyMatch(told -> isIn(told.from) || isIn(told.to));
  }

  private boolean isIn(int year) {
    return from <= year && year <= to;
  }
}
