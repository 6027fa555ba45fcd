package dev.clio.index.language;

import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into words as search sees them: accents folded, numbers without separators ("7,000"
 * is 7000, "two" is 2), possessives and ordinal endings gone, "T-26" one word, the rest stemmed.
 * The same for sources and questions. Thread-safe.
 */
public final class Words {
  /** Entries of the memory; a power of two. */
  private static final int MEMORY = 1 << 16;

  /** Longer words are rare, and could fill memory. */
  private static final int LONGEST_KEPT = 24;

  private final Language language;

  /**
   * What was made of words lately, one place for each hash: most of any text is a few thousand
   * words, and stemming is most of the work. Threads may overwrite each other's entries, which are
   * immutable and right whoever wrote them.
   */
  private final @Nullable Seen[] memory = new @Nullable Seen[MEMORY];

  /** A word as written, and what it is whenever it is written so. */
  private record Seen(String surface, String term, boolean function, boolean capital) {}

  public Words(Language language) {
    this.language = language;
  }

  /** The words of {@code text} in order. */
  public List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 6 + 1);
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (Character.isLetterOrDigit(codePoint)) {
        int end = endOfWord(text, at);
        words.add(word(text.substring(at, end), new TextRange(at, end)));
        at = end;
      } else {
        at += Character.charCount(codePoint);
      }
    }
    return words;
  }

  private static int endOfWord(String text, int start) {
    if (Character.isIdeographic(text.codePointAt(start))) {
      return start + Character.charCount(text.codePointAt(start));
    }
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!isPartOfWord(codePoint) && !joins(text, start, at)) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static boolean isPartOfWord(int codePoint) {
    int type = Character.getType(codePoint);
    return (Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint))
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether the mark at {@code at} holds two halves of one word together. */
  private static boolean joins(String text, int start, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char mark = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (mark) {
      case '\'', '’', 'ʼ' -> Character.isLetterOrDigit(before) && Character.isLetter(after);
      case ',' -> Character.isDigit(before) && isThousands(text, at);
      case '.' ->
          (Character.isDigit(before) && Character.isDigit(after))
              || (Character.isUpperCase(before)
                  && Character.isUpperCase(after)
                  && (at - start == 1 || text.charAt(at - 2) == '.'));
      case '-' -> Character.isDigit(after) && isModelName(text, start, at);
      default -> false;
    };
  }

  private static boolean isThousands(String text, int comma) {
    int digits = 0;
    while (comma + 1 + digits < text.length()
        && Character.isDigit(text.charAt(comma + 1 + digits))) {
      digits++;
    }
    return digits == 3;
  }

  /** "T-26", "BT-5": one or two capitals before the hyphen. */
  private static boolean isModelName(String text, int start, int hyphen) {
    return hyphen - start <= 2
        && text.substring(start, hyphen).chars().allMatch(Character::isUpperCase);
  }

  private Word word(String surface, TextRange range) {
    int hash = surface.hashCode();
    int place = (hash ^ (hash >>> 16)) & (MEMORY - 1);
    Seen seen = memory[place];
    if (seen == null || !seen.surface.equals(surface)) {
      seen = look(surface);
      if (surface.length() <= LONGEST_KEPT) {
        memory[place] = seen;
      }
    }
    return new Word(seen.term, seen.function, seen.capital, range);
  }

  private Seen look(String surface) {
    String acronym = language.acronyms().get(surface);
    if (acronym != null) {
      return new Seen(surface, acronym, false, true);
    }
    String plain = plain(surface);
    boolean function = language.functionWords().contains(plain);
    boolean capital = Character.isUpperCase(surface.codePointAt(0));
    return new Seen(surface, function ? plain : term(plain), function, capital);
  }

  private String term(String plain) {
    if (Character.isDigit(plain.charAt(0))) {
      return ordinalEnding(plain) ? plain.substring(0, plain.length() - 2) : plain;
    }
    Integer number = language.numerals().get(plain);
    return number == null ? language.stem(plain) : number.toString();
  }

  private static boolean ordinalEnding(String plain) {
    return plain.length() > 2
        && Character.isDigit(plain.charAt(plain.length() - 3))
        && (plain.endsWith("th")
            || plain.endsWith("st")
            || plain.endsWith("nd")
            || plain.endsWith("rd"));
  }

  /** Lower case, accents folded, possessive and joining marks gone. */
  private static String plain(String surface) {
    String lower = surface.toLowerCase(Locale.ROOT);
    int length = lower.length();
    if (length > 2 && lower.charAt(length - 1) == 's' && isApostrophe(lower.charAt(length - 2))) {
      boolean decade = Character.isDigit(lower.charAt(length - 3));
      lower = lower.substring(0, length - 2) + (decade ? "s" : "");
    }
    return isPlain(lower) ? lower : fold(lower);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String lower) {
    char[] in = lower.toCharArray();
    char[] out = new char[4 * in.length];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    StringBuilder folded = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int type = Character.getType(out[i]);
      boolean kept = Character.isLetterOrDigit(out[i]) || Character.isSurrogate(out[i]);
      if (kept && type != Character.NON_SPACING_MARK) {
        folded.append(Character.toLowerCase(out[i]));
      }
    }
    return folded.isEmpty() ? lower : folded.toString();
  }
}
