package dev.clio.index.event;

import dev.clio.index.language.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a sentence can be read without those around it: it points at nothing that was said before
 * and is neither a scrap nor longer than a card. Thread-safe.
 */
public final class StandsAlone {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 350;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

  private final Language language;

  public StandsAlone(Language language) {
    this.language = language;
  }

  /** Whether it can be read alone. */
  public boolean test(String sentence) {
    return sentence.length() >= SHORTEST
        && sentence.length() <= LONGEST
        && NO_WORD
            .splitAsStream(sentence)
            .filter(word -> !word.isEmpty())
            .limit(1)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .noneMatch(this::pointsBack);
  }

  private boolean pointsBack(String word) {
    var words = language.questionWords();
    return words.pointing().contains(word)
        || words.hinting().contains(word)
        || words.continuing().contains(word);
  }
}
