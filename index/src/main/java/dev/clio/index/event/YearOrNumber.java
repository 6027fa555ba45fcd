package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.Locale;
import java.util.Optional;

/** Tells a year from a count, a measure and a name by the words beside it. */
final class YearOrNumber {
  /** Numbers from here on are more often years than counts, if nothing else is said. */
  private static final int LIKELY_YEAR = 1500;

  /** What is told of later years has not happened. */
  static final int LAST_YEAR = 2099;

  private static final int ROUND = 100;

  private final Language language;

  YearOrNumber(Language language) {
    this.language = language;
  }

  /** What part {@code number} at {@code range} plays as a year; empty if it is none. */
  Optional<Standing> standing(String text, TextRange range, int number) {
    Neighbours words = Neighbours.of(text, range);
    if (number > LAST_YEAR
        || measures(text, range.end())
        || is(DateWord.DESIGNATOR, words.before)
        || (words.hyphen && !is(DateWord.PART, words.before))) {
      return Optional.empty();
    }
    boolean isRound = number % ROUND == 0;
    boolean counts = counts(words.after);
    if (is(DateWord.WHEN, words.before)
        || is(DateWord.PART, words.before)
        || is(DateWord.YEAR, words.before)) {
      return Optional.of(Standing.TOLD).filter(_ -> !counts || !isRound);
    }
    if (is(DateWord.OF, words.before)) {
      String what = Around.wordBefore(text, words.beforeStart);
      return Optional.of(is(DateWord.PART, what) ? Standing.TOLD : Standing.ASIDE)
          .filter(_ -> !counts && !is(DateWord.AMOUNT, what));
    }
    if (number < LIKELY_YEAR || isRound) {
      return Optional.of(Standing.UNSURE);
    }
    if (is(DateWord.APPROXIMATELY, words.before)) {
      return Optional.of(Standing.TOLD).filter(_ -> !counts);
    }
    if (is(DateWord.DETERMINER, words.before) || words.describes) {
      return Optional.of(Standing.ASIDE);
    }
    return Optional.of(standsAlone(words, counts) ? Standing.TOLD : Standing.UNSURE);
  }

  /** Whether {@code number} after a month counts things: "in August, 2000 men". */
  boolean isCount(String text, int end, int number, boolean afterComma) {
    String after = Around.wordAfter(text, end);
    return measures(text, end)
        || (number % ROUND == 0 && counts(after))
        || (afterComma && is(DateWord.COUNTED, after));
  }

  /** Whether a unit follows, as written: "1930 m", but not "1930 M. M. Litvinov". */
  private boolean measures(String text, int end) {
    return is(DateWord.UNIT, Around.after(text, end).of(text));
  }

  private boolean counts(String after) {
    return is(DateWord.COUNTED, after) || language.looksPlural(after);
  }

  private boolean is(DateWord part, String word) {
    return language.dateWords(part).contains(word);
  }

  /** Whether a number without a word that makes it a year is one nevertheless. */
  private boolean standsAlone(Neighbours words, boolean counts) {
    if (counts) {
      return false;
    }
    return words.before.isEmpty()
        || words.beforeIsName
        || is(DateWord.AND, words.before)
        || words.after.isEmpty()
        || !language.functionWords().contains(words.after);
  }

  /**
   * The words on either side, in lower case; empty where there is punctuation instead.
   *
   * @param hyphen whether a hyphen joins the word before: "mid-1939", "T-1939"
   * @param describes whether what stands before is whose the thing of that year is: "Stalin's"
   * @param beforeIsName whether what stands before begins with a capital
   */
  private record Neighbours(
      String before,
      int beforeStart,
      boolean hyphen,
      String after,
      boolean describes,
      boolean beforeIsName) {
    static Neighbours of(String text, TextRange range) {
      boolean hyphen = isHyphened(text, range.start());
      TextRange before = Around.before(text, hyphen ? range.start() - 1 : range.start());
      String word = before.of(text);
      return new Neighbours(
          word.toLowerCase(Locale.ROOT),
          before.start(),
          hyphen,
          Around.wordAfter(text, range.end()),
          word.indexOf('\'') > 0 || word.indexOf('’') > 0,
          !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isHyphened(String text, int start) {
      return start > 1
          && (text.charAt(start - 1) == '-' || text.charAt(start - 1) == '\u2011')
          && Character.isLetter(text.charAt(start - 2));
    }
  }
}
