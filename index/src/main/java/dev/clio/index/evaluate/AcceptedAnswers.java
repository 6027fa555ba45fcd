package dev.clio.index.evaluate;

import dev.clio.index.language.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides whether an accepted answer stands in a text. An answer of up to four words must stand
 * there as a run of words, after case, articles, accents, punctuation and the ways of writing
 * numbers are levelled; of a longer one at least 60 % of the stems of its content words must.
 */
final class AcceptedAnswers {
  private static final int SHORT = 4;
  private static final double ENOUGH = 0.6;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=\\d)[,\\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))");
  private static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{L}\\.){2,}");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\\u2019]s\\b");
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
  private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)?(?!\\p{L})|[\\p{L}\\p{N}]+");

  private final Language language;
  private final Numerals numerals;

  AcceptedAnswers(Language language) {
    this.language = language;
    this.numerals = new Numerals(language.numerals());
  }

  /** Whether one of the answers stands in the text. */
  boolean standIn(String text, List<String> answers) {
    List<String> words = words(text);
    return answers.stream().anyMatch(answer -> standsIn(words, words(answer)));
  }

  private boolean standsIn(List<String> text, List<String> answer) {
    Set<String> wanted = answer.size() <= SHORT ? Set.of() : stems(answer);
    if (wanted.isEmpty()) {
      return !answer.isEmpty() && Collections.indexOfSubList(text, answer) >= 0;
    }
    Set<String> there = stems(text);
    return wanted.stream().filter(there::contains).count() >= ENOUGH * wanted.size();
  }

  private Set<String> stems(List<String> words) {
    return words.stream()
        .filter(word -> !language.functionWords().contains(word))
        .map(language::stem)
        .collect(Collectors.toSet());
  }

  private List<String> words(String text) {
    String level = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    level = level.replace('\u0142', 'l').replace('\u0141', 'L');
    level = INITIALS.matcher(level).replaceAll(m -> m.group().replace(".", ""));
    level = POSSESSIVE.matcher(level).replaceAll("").toLowerCase(Locale.ROOT);
    level = ORDINAL.matcher(THOUSANDS.matcher(level).replaceAll("")).replaceAll("");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(level);
    while (word.find()) {
      words.add(word.group());
    }
    words.removeIf(ARTICLES::contains);
    return numerals.inDigits(words);
  }
}
