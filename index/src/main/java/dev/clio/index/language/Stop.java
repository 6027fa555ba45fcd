package dev.clio.index.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One or more full stops, question or exclamation marks in a row, with the quotation marks,
 * brackets and footnote numbers that close behind them.
 *
 * @param start where the sentence begins that it may end
 * @param dot where the first stop stands
 * @param closing behind the last stop
 * @param after behind all that closes
 */
record Stop(String text, int start, int dot, int closing, int after) {
  /** An aside in brackets that is longer may hold sentences of its own; UTF-16 code units. */
  private static final int LONG_ASIDE = 120;

  private static final Pattern LABEL =
      Pattern.compile("[^\\p{L}]*|\\P{L}*(\\p{L}|[IVXLC]+)\\P{L}*");
  private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.)*\\p{Lu}");

  static Stop at(String text, int start, int dot) {
    int closing = dot;
    while (closing < text.length() && Characters.endsSentence(text.charAt(closing))) {
      closing++;
    }
    int after = closing;
    while (after < text.length() && Characters.closes(text.charAt(after))) {
      after++;
    }
    return new Stop(text, start, dot, closing, footnote(text, dot, after));
  }

  boolean endsSentence(Language language) {
    int next = next();
    if (next == text.length()) {
      return true;
    }
    if (Characters.isFullWidthStop(text.charAt(closing - 1))) {
      return true;
    }
    if (next == after) {
      return isMissingBlank();
    }
    char first = opened(next);
    if (Character.isLowerCase(first) || Characters.endsSentence(first)) {
      return false;
    }
    if (isLabel() || isAside(next)) {
      return false;
    }
    return isEllipsis() ? !isBlankBefore() : !isOneDot() || !isAbbreviation(language, next);
  }

  /** Where the next word begins, or the end of the text. */
  private int next() {
    int next = after;
    while (next < text.length() && Characters.isBlank(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The first character of the next word, past what opens it. */
  private char opened(int next) {
    int at = next;
    while (at < text.length() - 1 && Characters.opens(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private boolean isOneDot() {
    return text.charAt(dot) == '.' && closing == dot + 1;
  }

  private boolean isEllipsis() {
    return text.charAt(dot) == '\u2026'
        || (text.charAt(dot) == '.' && (closing > dot + 1 || isBlankBefore()));
  }

  private boolean isBlankBefore() {
    return dot == 0 || Characters.isBlank(text.charAt(dot - 1));
  }

  /** "the war.The treaty": words run together, as where a footnote was taken out. */
  private boolean isMissingBlank() {
    if (!isOneDot() || after != closing || dot - 3 < start || closing + 1 >= text.length()) {
      return false;
    }
    boolean wordBefore =
        text.substring(dot - 3, dot).codePoints().allMatch(Character::isLowerCase)
            || text.substring(dot - 3, dot).codePoints().allMatch(Character::isDigit);
    return wordBefore
        && word().indexOf('.') < 0
        && Character.isUpperCase(text.charAt(closing))
        && Character.isLowerCase(text.charAt(closing + 1));
  }

  /** "9. The treaty", "b. The treaty": what stands before is no sentence, but a label. */
  private boolean isLabel() {
    return dot - start < 12 && LABEL.matcher(text.substring(start, dot).strip()).matches();
  }

  /** Inside a short aside, or at the end of one that began in the middle of the sentence. */
  private boolean isAside(int next) {
    if (text.charAt(next) == '(' && text.substring(start, dot).strip().indexOf(' ') < 0) {
      return true;
    }
    int first = start;
    while (first < dot && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    int open = lastOpen(first);
    if (open < 0) {
      return false;
    }
    int close = text.indexOf(')', dot, Math.min(text.length(), dot + LONG_ASIDE));
    return close >= 0 && close - open < LONG_ASIDE && text.substring(open, close).indexOf('\n') < 0;
  }

  /** The bracket that is still open at the stop, if it was opened after {@code first}; or -1. */
  private int lastOpen(int first) {
    int closed = 0;
    for (int i = dot - 1; i > first && dot - i < 2 * LONG_ASIDE; i--) {
      if (text.charAt(i) == ')') {
        closed++;
      } else if (text.charAt(i) == '(' && closed-- == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAbbreviation(Language language, int next) {
    String word = word();
    char first = opened(next);
    if (language.abbreviations().contains(word)) {
      return true;
    }
    if (language.numberAbbreviations().contains(word)) {
      return isDigit(text.charAt(closing)) || Character.isDigit(first) || isRoman(next);
    }
    return INITIALS.matcher(word).matches()
        && Character.isLetter(first)
        && !isFunctionWord(language, next);
  }

  /** The word before the stop. */
  private String word() {
    int from = dot;
    while (from > start && isInWord(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, dot);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private boolean isRoman(int next) {
    int to = wordEnd(next);
    return to > next && text.substring(next, to).chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  /** A grammar word with a capital begins a sentence even after initials: "in the U.S. The". */
  private boolean isFunctionWord(Language language, int next) {
    int from = next;
    while (from < text.length() && Characters.opens(text.charAt(from))) {
      from++;
    }
    int to = wordEnd(from);
    boolean initial = to < text.length() && text.charAt(to) == '.';
    return !initial
        && language.functionWords().contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private int wordEnd(int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Behind footnote numbers: {@code [12]}, superscripts, or digits right behind the stop. */
  private static int footnote(String text, int dot, int after) {
    int at = after;
    while (at < text.length() && Characters.isSuperscript(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && text.charAt(at) == '[') {
      int close = text.indexOf(']', at, Math.min(text.length(), at + 13));
      if (close < 0) {
        return at;
      }
      at = close + 1;
    }
    boolean afterWord = dot > 0 && !Character.isDigit(text.charAt(dot - 1));
    int digits = at;
    while (digits < text.length() && digits - at < 4 && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean alone = digits == text.length() || Characters.isBlank(text.charAt(digits));
    return afterWord && digits - at < 4 && alone ? digits : at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
