package dev.clio.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a text that Telegram would make a mention, a command or a link of its own
 * accord. It looks for them in every text that a bot sends, escaped or not, but not in words
 * written as code: what somebody typed cannot call others or lead anywhere in Clio's name.
 */
final class Unlinking {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern AROUND =
      Pattern.compile("^[(\\[{\"'«„“‘<]*(.*?)[)\\]}\"'»“”’>.,;:!?…]*$", Pattern.DOTALL);
  private static final Pattern CALLS =
      Pattern.compile("@[A-Za-z0-9_]|(?<![\\p{L}\\p{N}_/])/[A-Za-z0-9_]");
  private static final Pattern LEADS =
      Pattern.compile("(?U)://|\\b(?i:www)\\.|[\\w-]\\.\\p{L}{2,}");

  private Unlinking() {}

  /** A range of UTF-16 code units, end exclusive. */
  record Range(int start, int end) {}

  /**
   * The words to write as code.
   *
   * @param links whether links count, or only what calls somebody
   * @param ours commands that may be links: Clio's own
   */
  static List<Range> unsafe(String text, boolean links, Predicate<String> ours) {
    List<Range> found = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Matcher around = AROUND.matcher(words.group());
      String word = around.matches() ? around.group(1) : words.group();
      if (isUnsafe(word, links) && !(word.startsWith("/") && ours.test(word.substring(1)))) {
        int start = words.start() + (around.matches() ? around.start(1) : 0);
        found.add(new Range(start, start + word.length()));
      }
    }
    return found;
  }

  private static boolean isUnsafe(String word, boolean links) {
    return CALLS.matcher(word).find() || links && LEADS.matcher(word).find();
  }

  /** The text, in which nothing calls anybody: where nothing can be written as code. */
  static String disguisedCalls(String text) {
    StringBuilder words = new StringBuilder(text);
    for (Range range : unsafe(text, false, command -> false)) {
      words.replace(
          range.start(), range.end(), disguised(text.substring(range.start(), range.end())));
    }
    return words.toString();
  }

  /** The same words to the eye, of which nothing is made: where they cannot be written as code. */
  static String disguised(String word) {
    return word.replace('@', '＠').replace('/', '∕').replace('.', '․');
  }
}
