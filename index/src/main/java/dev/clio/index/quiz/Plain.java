package dev.clio.index.quiz;

import dev.clio.index.language.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed without what does not matter: case, accents, punctuation, articles, the way
 * numbers are written, and Cyrillic letters for Latin ones. Thread-safe.
 */
final class Plain {
  /** Longer answers are no answers; in UTF-16 code units. */
  private static final int LONGEST = 400;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern IN_WORD = Pattern.compile("(?<=\\p{L})['’ʼ`´](?=\\p{L})|[\\p{M}]");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=\\d)[,.' \\u00a0\\u202f](?=\\d{3}(?!\\d))");
  private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+)(st|nd|rd|th)\\b");
  private static final Pattern INITIALS = Pattern.compile("\\b(\\p{L})\\. ?(?=\\p{L}(\\.|$))");

  /** What Cyrillic letters are written as in English; the ending of many surnames too. */
  private static final Map<String, String> CYRILLIC =
      Map.ofEntries(
          Map.entry("а", "a"),
          Map.entry("б", "b"),
          Map.entry("в", "v"),
          Map.entry("г", "g"),
          Map.entry("ґ", "g"),
          Map.entry("д", "d"),
          Map.entry("е", "e"),
          Map.entry("ё", "e"),
          Map.entry("є", "ye"),
          Map.entry("ж", "zh"),
          Map.entry("з", "z"),
          Map.entry("и", "i"),
          Map.entry("і", "i"),
          Map.entry("ї", "yi"),
          Map.entry("й", "y"),
          Map.entry("к", "k"),
          Map.entry("л", "l"),
          Map.entry("м", "m"),
          Map.entry("н", "n"),
          Map.entry("о", "o"),
          Map.entry("п", "p"),
          Map.entry("р", "r"),
          Map.entry("с", "s"),
          Map.entry("т", "t"),
          Map.entry("у", "u"),
          Map.entry("ф", "f"),
          Map.entry("х", "kh"),
          Map.entry("ц", "ts"),
          Map.entry("ч", "ch"),
          Map.entry("ш", "sh"),
          Map.entry("щ", "shch"),
          Map.entry("ъ", ""),
          Map.entry("ы", "y"),
          Map.entry("ь", ""),
          Map.entry("э", "e"),
          Map.entry("ю", "yu"),
          Map.entry("я", "ya"));

  /** Letters that no accent is to be taken from, and what stands for them. */
  private static final Map<String, String> LETTERS =
      Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th");

  private final Language language;

  Plain(Language language) {
    this.language = language;
  }

  /** Words and numbers with one space between. */
  String of(String typed) {
    String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    String lower = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String joined = THOUSANDS.matcher(INITIALS.matcher(lower).replaceAll("$1")).replaceAll("");
    String latin = letters(IN_WORD.matcher(joined).replaceAll(""));
    String bare = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    String ordinals = ORDINAL.matcher(bare).replaceAll("$1");
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(ordinals)) {
      if (!word.isEmpty() && !(words.isEmpty() && language.articles().contains(word))) {
        Integer number = language.numerals().get(word);
        words.add(number == null ? word : number.toString());
      }
    }
    return String.join(" ", words);
  }

  private static String letters(String words) {
    String endings = words.replaceAll("ий\\b", "y").replaceAll("ый\\b", "y");
    return endings
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> CYRILLIC.getOrDefault(letter, LETTERS.getOrDefault(letter, letter)))
        .collect(Collectors.joining());
  }
}
