package dev.clio.bot.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes words that nobody knows and that look like English ones. */
final class MadeWords {
  private static final List<String> ONSETS =
      List.of(
          "b", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n",
          "p", "pl", "pr", "r", "s", "sh", "st", "t", "th", "tr", "v", "w", "z");
  private static final List<String> VOWELS =
      List.of("a", "e", "i", "o", "u", "ai", "ea", "ie", "oo", "ou");
  private static final List<String> CODAS =
      List.of("", "", "", "l", "m", "n", "nd", "r", "rt", "s", "st", "t");
  private static final List<String> ENDINGS =
      List.of("", "", "", "", "s", "ed", "ing", "er", "al", "ation", "ment", "ly", "ity");

  private MadeWords() {}

  /**
   * Different words, the short ones first, as where the frequent words of a language stand first.
   */
  static List<String> make(int count, RandomGenerator random) {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < count) {
      int syllables = 1 + (int) Math.min(3, Math.log10(1 + words.size() / 5.0));
      words.add(word(syllables, random) + pick(ENDINGS, random));
    }
    return List.copyOf(words);
  }

  /** A word of so many syllables. */
  static String word(int syllables, RandomGenerator random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(pick(ONSETS, random)).append(pick(VOWELS, random)).append(pick(CODAS, random));
    }
    return word.toString();
  }

  static String pick(List<String> from, RandomGenerator random) {
    return from.get(random.nextInt(from.size()));
  }
}
