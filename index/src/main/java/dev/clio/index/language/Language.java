package dev.clio.index.language;

import java.time.Month;
import java.util.Map;
import java.util.Set;

/** What has to be known of a language that sources are written in. Immutable, thread-safe. */
public interface Language {
  /** ISO 639-1 code. */
  String code();

  /** Words that carry grammar rather than meaning, in lower case: "the", "of", "which". */
  Set<String> functionWords();

  /** Words after which a full stop ends no sentence, without it, as written: "St", "Dr", "Gen". */
  Set<String> abbreviations();

  /** Words after which a full stop ends no sentence if a number follows: "No", "vol", "Feb". */
  Set<String> numberAbbreviations();

  /** Names and short names of the months, in lower case without full stop. */
  Map<String, Month> months();

  /** Number words in lower case: "two", "dozen", "eighty". */
  Map<String, Integer> numerals();

  /** The stem of a word in lower case without accents. */
  String stem(String word);
}
