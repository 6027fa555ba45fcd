package dev.clio.index.event;

import dev.clio.index.language.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether two texts of the same day tell the same: most of the words that mean something in the
 * shorter one stand in the other too, in whatever form. Thread-safe.
 */
final class SameFact {
  private static final int LEAST_SHARED = 3;
  private static final double LEAST_SHARE = 0.5;
  private static final int MOST_WORDS = 60;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

  private final Language language;

  SameFact(Language language) {
    this.language = language;
  }

  /** The words of a text that mean something, as stems, without those of its date. */
  Set<String> words(String text, HistoricDate date) {
    return NO_WORD
        .splitAsStream(text)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 2 && !isOfDate(word, date))
        .filter(word -> !language.functionWords().contains(word))
        .map(language::stem)
        .limit(MOST_WORDS)
        .collect(Collectors.toSet());
  }

  private boolean isOfDate(String word, HistoricDate date) {
    return word.equals(String.valueOf(date.year())) || language.months().containsKey(word);
  }

  /** How much two sets of words share, from 0 to 1; 0 where that is too little to tell. */
  static double likeness(Set<String> some, Set<String> others) {
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    if (shared.size() < LEAST_SHARED) {
      return 0;
    }
    double share = (double) shared.size() / Math.min(some.size(), others.size());
    return share < LEAST_SHARE ? 0 : share;
  }
}
