package dev.clio.bot.telegram;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens words where a reader would: after a sentence, else after a word. */
final class Cut {
  static final String ELLIPSIS = "…";

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"'”’»)\\]]*(?=\\s)");
  private static final Pattern WORD_END = Pattern.compile("(?<=\\S)(?=\\s)");

  private Cut() {}

  /**
   * The words, or their beginning with an ellipsis.
   *
   * @param most UTF-16 code units at most, 2 or more
   */
  static String to(String words, int most) {
    return words.length() <= most ? words : words.substring(0, end(words, most - 1)) + ELLIPSIS;
  }

  /**
   * Where to cut words that are longer than {@code most}: never inside a character.
   *
   * @return an index from 0 to {@code most}
   */
  static int end(String words, int most) {
    String head = words.substring(0, Math.min(words.length(), most + 1));
    int sentence = last(SENTENCE_END, head);
    if (sentence > most * 6 / 10) {
      return sentence;
    }
    int word = last(WORD_END, head);
    return word > most / 2 ? word : character(words, most);
  }

  private static int last(Pattern pattern, String head) {
    int last = 0;
    Matcher matcher = pattern.matcher(head);
    while (matcher.find()) {
      last = matcher.end();
    }
    return last;
  }

  private static int character(String words, int most) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(words);
    int end = characters.preceding(most + 1);
    if (end > 0) {
      return end;
    }
    boolean half = most > 0 && Character.isHighSurrogate(words.charAt(most - 1));
    return half ? most - 1 : most;
  }
}
