package dev.clio.index.language;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** English, British or American. */
public final class English implements Language {
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(
          Resource.words(
              """
                  a about after against all also am among an and any are as at be because been before being
                  between both but by can could did do does doing done down during each else ever every few
                  for from further had has have having he her here hers herself him himself his how i if in
                  into is it its itself just let many may me might more most much must my myself no nor not
                  of off on once only or other our ours out over own per please same shall she should so
                  some such tell than that the their theirs them themselves then there these they this those
                  through thus to too under until up upon us very was we were what when where whether which
                  while who whom whose why will with within without would you your yours youre youve im ive dont doesnt didnt isnt arent wasnt werent cant
              couldnt wont wouldnt shouldnt hasnt havent hadnt thats whats wheres whos hes shes theyre
              lets hello hi hey thanks thank bye ok okay yes
              """));

  /**
   * Titles, name parts, Russian and Mongolian initials of two letters, and what stands before a
   * name.
   */
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(
          Resource.words(
              """
              Adm Amb Brig Capt Cdr Ch Cmdr Col Com Cpl Dept Dr Ft Gen Gov Govt Hon Insp Lt Maj Messrs
              Mlle Mme Mr Mrs Ms Mt Pres Prof Pvt Rep Rev Sec Sen Sgt Sr St Ste Sts Supt Univ
              Chas Dz Dzh Geo Jas Kh Ph Sh Th Ts Wm Ya Ye Yu Zh
              c ca cf e.g ed eds esp i.e incl trans v viz vs
              """));

  private static final Set<String> NUMBER_ABBREVIATIONS =
      Set.copyOf(
          Resource.words(
              """
              Art Arts Chap Doc Fig Figs No Nos Op Pt Vol Vols al app approx art arts ch chap circa doc
              fig figs fl fol n nn no nos op p par para paras pp pt r sect vol vols
              Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
              """));

  private static final Map<String, String> ACRONYMS =
      Map.of("US", "usa", "U.S", "usa", "USA", "usa", "U.S.A", "usa", "U.S.S.R", "ussr");

  private static final List<String> ONES =
      Resource.words(
          """
          zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
          sixteen seventeen eighteen nineteen
          """);

  private static final Pattern GROUP = Pattern.compile(";");

  private static final List<String> TENS =
      Resource.words("ten twenty thirty forty fifty sixty seventy eighty ninety");

  private static final Map<DateWord, Set<String>> DATE_WORDS = EnglishDates.words();
  private static final QuestionWords QUESTION_WORDS = EnglishQuestions.words();

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
  public Set<String> articles() {
    return Set.of("the", "a", "an");
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
  public boolean capitalMonths() {
    return true;
  }

  @Override
  public Set<String> dateWords(DateWord part) {
    return DATE_WORDS.getOrDefault(part, Set.of());
  }

  @Override
  public boolean looksPlural(String word) {
    return word.length() > 3
        && word.endsWith("s")
        && "ius".indexOf(word.charAt(word.length() - 2)) < 0;
  }

  @Override
  public Map<String, Integer> numerals() {
    return NUMERALS;
  }

  @Override
  public Map<String, String> acronyms() {
    return ACRONYMS;
  }

  @Override
  public String stem(String word) {
    return EnglishStems.of(word);
  }

  @Override
  public QuestionWords questionWords() {
    return QUESTION_WORDS;
  }

  @Override
  public List<List<String>> commonNames() {
    return Resource.lines("english-names.txt").stream()
        .map(line -> GROUP.splitAsStream(line).map(String::strip).toList())
        .toList();
  }

  private static Map<String, Integer> numeralsByWord() {
    Map<String, Integer> numerals = new HashMap<>();
    for (int i = 0; i < ONES.size(); i++) {
      numerals.put(ONES.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      numerals.put(TENS.get(i), 10 * (i + 1));
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
