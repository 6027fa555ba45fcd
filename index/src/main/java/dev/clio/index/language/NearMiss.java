package dev.clio.index.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word somebody meant who typed an unknown one. Slips are counted here. */
public final class NearMiss {
  private NearMiss() {}

  /**
   * The nearest of the known words: at most every third letter a slip, or else a word that was only
   * begun. Of several that are as near, the first in the order of letters.
   */
  public static Optional<String> of(String typed, Collection<String> known) {
    Optional<String> near =
        known.stream()
            .filter(word -> distance(typed, word) <= Math.max(1, word.length() / 3))
            .min(
                Comparator.comparingInt((String word) -> distance(typed, word))
                    .thenComparing(Comparator.naturalOrder()));
    return near.or(
        () ->
            known.stream()
                .filter(word -> !typed.isEmpty() && word.startsWith(typed))
                .sorted()
                .findFirst());
  }

  /**
   * How many slips of the finger lie between two words, capital or small: a letter wrong, left out,
   * put in, or two neighbours swapped (optimal string alignment distance).
   */
  public static int distance(String typed, String word) {
    String a = typed.toLowerCase(Locale.ROOT);
    String b = word.toLowerCase(Locale.ROOT);
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int least(int[][] steps, String a, String b, int i, int j) {
    int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(steps[i - 1][j - 1] + wrong, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
