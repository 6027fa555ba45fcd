package dev.clio.index.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English stems: Snowball's "Porter 2", after irregular forms ("sold" is sell, "German" is Germany)
 * and British spellings are made one with the rest.
 */
final class EnglishStems {
  private static final Map<String, String> FORMS = read("english-forms.txt", "english-peoples.txt");

  /** Words in -ise that have no -ize. */
  private static final Set<String> ALWAYS_ISE =
      Set.copyOf(
          Resource.words(
              """
              advise arise compromise comprise concise demise devise disguise enterprise excise exercise
              expertise franchise improvise merchandise otherwise paradise praise precise premise
              promise raise revise rise supervise surprise televise treatise turquoise wise likewise
              """));

  /** "labour", "favoured", "neighbours". */
  private static final Pattern OUR =
      Pattern.compile("(?<=[bvlndmh])our(?=$|s$|ed$|ing$|er|ite|abl)");

  private EnglishStems() {}

  static String of(String word) {
    String form = FORMS.getOrDefault(word, word);
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(american(form));
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static String american(String word) {
    if (!word.contains("is") && !word.contains("our")) {
      return word;
    }
    if (word.length() < 6) {
      return word.endsWith("our") && word.length() == 5 ? word.replace("our", "or") : word;
    }
    String spelt = word.replace("isation", "ization");
    for (String ending : new String[] {"ise", "ised", "ises", "ising"}) {
      if (spelt.endsWith(ending)) {
        String base = spelt.substring(0, spelt.length() - ending.length());
        return ALWAYS_ISE.contains(base + "ise") ? spelt : base + "iz" + ending.substring(2);
      }
    }
    return spelt.contains("our") ? OUR.matcher(spelt).replaceFirst("or") : spelt;
  }

  private static Map<String, String> read(String... resources) {
    Map<String, String> forms = new HashMap<>();
    for (String resource : resources) {
      for (String line : Resource.lines(resource)) {
        List<String> words = Resource.words(line);
        words.stream().skip(1).forEach(form -> forms.put(form, words.getFirst()));
      }
    }
    return Map.copyOf(forms);
  }
}
