package dev.clio.index.language;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be known of a language that sources are written in. Immutable, thread-safe. */
public interface Language {
  /** ISO 639-1 code. */
  String code();

  /** Words that carry grammar rather than meaning, in lower case: "the", "of", "which". */
  Set<String> functionWords();

  /** Articles in lower case: "the". */
  Set<String> articles();

  /** Words after which a full stop ends no sentence, without it, as written: "St", "Dr", "Gen". */
  Set<String> abbreviations();

  /** Words after which a full stop ends no sentence if a number follows: "No", "vol", "Feb". */
  Set<String> numberAbbreviations();

  /** Names and short names of the months, in lower case without full stop. */
  Map<String, Month> months();

  /**
   * Whether names of months begin with a capital letter, so that other words do not pass for one.
   */
  boolean capitalMonths();

  /** The words that do {@code part} in telling a date, in lower case without full stop. */
  Set<String> dateWords(DateWord part);

  /** Whether {@code word}, in lower case, looks like the plural of a noun. */
  boolean looksPlural(String word);

  /** Number words in lower case: "two", "dozen", "eighty". */
  Map<String, Integer> numerals();

  /** Acronyms that would be taken for another word in lower case, as written: "US" is "usa". */
  Map<String, String> acronyms();

  /**
   * The stem of a word in lower case without accents; one for all its forms and spellings, as far
   * as the language's rules go.
   */
  String stem(String word);

  /** Words of questions, and what they ask for. */
  QuestionWords questionWords();

  /** Groups of names for the same thing that all packs share, the preferred one first. */
  List<List<String>> commonNames();
}
