package dev.clio.index.language;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English, British or American. */
public final class English implements Language {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          """
          a about after against all also am among an and any are as at be because been before being
          between both but by can could did do does doing done down during each else ever every few
          for from further had has have having he her here hers herself him himself his how i if in
          into is it its itself just let many may me might more most much must my myself no nor not
          of off on once only or other our ours out over own per please same shall she should so
          some such tell than that the their theirs them themselves then there these they this those
          through thus to too under until up upon us very was we were what when where whether which
          while who whom whose why will with within without would you your yours
          """
              .strip()
              .split("\\s+"));

  /** Titles, name parts, Russian and Mongolian initials of two letters, and what stands before a name. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          """
          Adm Amb Brig Capt Cdr Ch Cmdr Col Com Cpl Dept Dr Ft Gen Gov Govt Hon Insp Lt Maj Messrs
          Mlle Mme Mr Mrs Ms Mt Pres Prof Pvt Rep Rev Sec Sen Sgt Sr St Ste Sts Supt Univ
          Chas Dz Dzh Geo Jas Kh Ph Sh Th Ts Wm Ya Ye Yu Zh
          c ca cf e.g ed eds esp i.e incl trans v viz vs
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> NUMBER_ABBREVIATIONS =
      Set.of(
          """
          Art Arts Chap Doc Fig Figs No Nos Op Pt Vol Vols al app approx art arts ch chap circa doc
          fig figs fl fol n nn no nos op p par para paras pp pt r sect vol vols
          Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
          """
              .strip()
              .split("\\s+"));

  private static final String[] ONES =
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
      sixteen seventeen eighteen nineteen
      """
          .strip()
          .split("\\s+");

  private static final String[] TENS =
      "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  private static final Map<String, Integer> NUMERALS = numeralsByWord();
  private static final Map<String, Month> MONTHS = monthsByName();

  @Override
  public String code() {
    return "en";
  }

  @Override
  public Set<String> functionWords() {
    return FUNCTION_WORDS;
  }

  @Override
  public Set<String> abbreviations() {
    return ABBREVIATIONS;
  }

  @Override
  public Set<String> numberAbbreviations() {
    return NUMBER_ABBREVIATIONS;
  }

  @Override
  public Map<String, Month> months() {
    return MONTHS;
  }

  @Override
  public Map<String, Integer> numerals() {
    return NUMERALS;
  }

  @Override
  public String stem(String word) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static Map<String, Integer> numeralsByWord() {
    Map<String, Integer> numerals = new HashMap<>();
    for (int i = 0; i < ONES.length; i++) {
      numerals.put(ONES[i], i);
    }
    for (int i = 0; i < TENS.length; i++) {
      numerals.put(TENS[i], 10 * (i + 1));
    }
    numerals.put("dozen", 12);
    numerals.put("hundred", 100);
    numerals.put("thousand", 1_000);
    numerals.put("million", 1_000_000);
    return Map.copyOf(numerals);
  }

  private static Map<String, Month> monthsByName() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }
}
