package dev.clio.index.language;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
              while who whom whose why will with within without would you your yours
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

  private static final Set<String> ASKING_WORDS =
      stems(
          "name names called call term year date day month kind type sort word many much long far"
              + " say says said mean means happen happened exactly known actually tell wonder");

  private static final Set<String> REASON_WORDS =
      stems(
          "because since therefore thus fear feared afraid order prevent stop avoid hinder due"
              + " reason result cause caused hope hoped so that worried threat purpose aim"
              + " condition");

  private static final Set<String> POINTING_WORDS =
      Set.of(
          "and",
          "he",
          "her",
          "him",
          "his",
          "it",
          "its",
          "one",
          "1",
          "she",
          "so",
          "that",
          "their",
          "them",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "meanwhil",
          "also",
          "else");

  private static final Set<String> BEING = Set.of("is", "was", "were", "are", "be", "been");

  private static final Map<String, String> QUESTION_CUES =
      Map.ofEntries(
          Map.entry("who", "PERSON"),
          Map.entry("whom", "PERSON"),
          Map.entry("whose", "PERSON"),
          Map.entry("when", "TIME"),
          Map.entry("where", "PLACE"),
          Map.entry("why", "REASON"),
          Map.entry("how mani", "NUMBER"),
          Map.entry("how much", "NUMBER"),
          Map.entry("how many", "NUMBER"),
          Map.entry("how far", "NUMBER"),
          Map.entry("how larg", "NUMBER"),
          Map.entry("how big", "NUMBER"),
          Map.entry("how long", "NUMBER"),
          Map.entry("how soon", "NUMBER"),
          Map.entry("how old", "NUMBER"),
          Map.entry("what made", "REASON"),
          Map.entry("what make", "REASON"),
          Map.entry("what", "WHICH"),
          Map.entry("which", "WHICH"));

  private static final Map<String, String> ANSWER_NOUNS =
      answerNouns(
          Map.of(
              "PERSON",
                  "person man woman leader commander general king president minister premier"
                      + " secretary commissar ambassador agent spy writer author politician officer"
                      + " governor marshal historian diplomat chancellor hero prime emperor tsar",
              "TIME", "year date day month century decade time",
              "PLACE",
                  "place city country town region state port province capital university river land"
                      + " island village nation part",
              "NUMBER", "number percentage proportion share sum amount length size price distance",
              "REASON", "reason cause motive purpose"));

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
  public Set<String> askingWords() {
    return ASKING_WORDS;
  }

  @Override
  public Set<String> reasonWords() {
    return REASON_WORDS;
  }

  @Override
  public Set<String> pointingWords() {
    return POINTING_WORDS;
  }

  @Override
  public Set<String> being() {
    return BEING;
  }

  @Override
  public Map<String, String> questionCues() {
    return QUESTION_CUES;
  }

  @Override
  public Map<String, String> answerNouns() {
    return ANSWER_NOUNS;
  }

  @Override
  public List<List<String>> commonNames() {
    return Resource.lines("english-names.txt").stream()
        .map(line -> GROUP.splitAsStream(line).map(String::strip).toList())
        .toList();
  }

  private static Set<String> stems(String words) {
    return Resource.words(words).stream()
        .map(EnglishStems::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> answerNouns(Map<String, String> nounsByType) {
    Map<String, String> types = new HashMap<>();
    nounsByType.forEach((type, nouns) -> stems(nouns).forEach(noun -> types.put(noun, type)));
    return Map.copyOf(types);
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
