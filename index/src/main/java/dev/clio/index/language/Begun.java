package dev.clio.index.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that somebody has begun to type, and what they could become.
 *
 * @param typed all of it, plain
 * @param telling the beginnings of words that what is suggested must hold, plain
 */
public record Begun(String typed, List<String> telling) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Begun {
    telling = List.copyOf(telling);
  }

  /** What has been typed so far. */
  public static Begun of(String typed, Words words) {
    return new Begun(
        String.join(" ", plain(typed)),
        words.of(typed).stream()
            .filter(word -> !word.function())
            .flatMap(word -> plain(word.range().of(typed)).stream())
            .toList());
  }

  /** The words of a text in lower case, without accents. */
  public static List<String> plain(String text) {
    String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(BETWEEN.split(folded.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether {@code text} goes on from what was typed. */
  public boolean begins(String text) {
    return String.join(" ", plain(text)).startsWith(typed);
  }

  /** Whether each telling word begins a word of {@code text}. */
  public boolean isAbout(String text) {
    List<String> words = plain(text);
    return !telling.isEmpty()
        && telling.stream().allMatch(begun -> words.stream().anyMatch(w -> w.startsWith(begun)));
  }
}
