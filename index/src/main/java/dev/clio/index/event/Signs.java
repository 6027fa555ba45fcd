package dev.clio.index.event;

import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for signs of dates by plain search, which is many times quicker than the regular
 * expressions that read dates: most sentences tell none. Immutable, thread-safe.
 */
final class Signs {
  /** So many digits in a row may be a year. */
  private static final int YEAR = 3;

  private final Collection<String> months;
  private final Collection<String> next;
  private final Pattern month;

  Signs(Language language, Pieces pieces) {
    this.months = pieces.monthNames();
    this.next = language.dateWords(DateWord.NEXT);
    this.month = Pattern.compile(pieces.month("m"));
  }

  /** Those that stand in {@code text}. */
  Set<Sign> in(String text) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (hasDigits(text, 1)) {
      signs.add(Sign.DIGIT);
    }
    if (holds(text, months)) {
      signs.add(Sign.MONTH);
    }
    if (holds(text, next)) {
      signs.add(Sign.NEXT);
    }
    return signs;
  }

  /** Whether a year, a month or "next" stands in {@code text}. */
  boolean tellOfDate(String text) {
    return hasDigits(text, YEAR)
        || holds(text, next)
        || (holds(text, months) && month.matcher(text).find());
  }

  private static boolean hasDigits(String text, int wanted) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String text, Collection<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
