package dev.clio.index.signal;

import dev.clio.index.language.Aliases;
import dev.clio.index.language.Language;
import dev.clio.index.language.Word;
import dev.clio.index.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells questions that ask the same from those that do not, by words alone: what kind of answer is
 * wanted, and the stems of the telling words in whatever order, with one name for each thing and
 * numbers in digits. Depends on the language and the names that packs teach, not on what is in the
 * index. Immutable, thread-safe.
 */
public final class Gist {
  private static final int TENS = 10;

  private final Language language;
  private final Words words;
  private final Aliases aliases;
  private final AnswerTypes answerTypes;

  public Gist(Language language, Words words, Aliases aliases) {
    this.language = language;
    this.words = words;
    this.aliases = aliases;
    this.answerTypes = new AnswerTypes(language);
  }

  /**
   * The gist of a question; its words in lower case if it has no telling ones. Who did it to whom
   * is not told apart.
   */
  public String of(String question) {
    List<Word> asked = words.of(question);
    List<String> terms = terms(question, asked);
    if (terms.isEmpty()) {
      return asked.isEmpty()
          ? question.strip()
          : asked.stream().map(Word::term).collect(Collectors.joining(" "));
    }
    AnswerType wanted = answerTypes.of(asked);
    String told = String.join(" ", new TreeSet<>(terms));
    return wanted == AnswerType.OTHER ? told : wanted.name().toLowerCase(Locale.ROOT) + ": " + told;
  }

  private List<String> terms(String question, List<Word> asked) {
    Map<Integer, Aliases.Mention> mentions = new HashMap<>();
    aliases.in(asked).forEach(mention -> mentions.put(mention.from(), mention));
    List<String> terms = new ArrayList<>();
    int at = 0;
    while (at < asked.size()) {
      Aliases.Mention mention = mentions.get(at);
      Word word = asked.get(at);
      if (mention != null) {
        terms.add(mention.term());
        at = mention.to();
      } else if (isCompound(question, asked, at)) {
        terms.add(Integer.toString(number(word) + number(asked.get(at + 1))));
        at += 2;
      } else {
        boolean asking = language.questionWords().asking().contains(word.term());
        if (!word.function() && !asking) {
          terms.add(word.term());
        }
        at++;
      }
    }
    return terms;
  }

  /** "Twenty-five", in words. */
  private boolean isCompound(String question, List<Word> asked, int at) {
    return at + 1 < asked.size()
        && isNumberWord(question, asked.get(at))
        && isNumberWord(question, asked.get(at + 1))
        && number(asked.get(at)) % TENS == 0
        && number(asked.get(at)) > TENS
        && number(asked.get(at)) < TENS * TENS
        && number(asked.get(at + 1)) > 0
        && number(asked.get(at + 1)) < TENS;
  }

  private static boolean isNumberWord(String question, Word word) {
    return Character.isLetter(question.codePointAt(word.range().start()))
        && Character.isDigit(word.term().charAt(0))
        && word.term().length() <= 2;
  }

  private static int number(Word word) {
    return Integer.parseInt(word.term());
  }
}
