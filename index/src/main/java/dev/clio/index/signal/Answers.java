package dev.clio.index.signal;

import dev.clio.index.language.Language;
import dev.clio.index.language.Word;
import dev.clio.index.passage.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises what could be an answer of a wanted kind. */
public final class Answers {
  private final Language language;
  private final Set<String> months;

  public Answers(Language language) {
    this.language = language;
    this.months =
        language.months().keySet().stream()
            .map(language::stem)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the sentence holds something of the wanted kind that the question did not say. */
  boolean standIn(Inquiry inquiry, Reading.Sentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!inquiry.said().contains(word.term()) && fits(inquiry.wanted(), word, i)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a sentence that make it worth showing, and how much: asked for, or wanted. */
  public Map<TextRange, Double> telling(Inquiry inquiry, Reading.Sentence sentence) {
    double middle = inquiry.weight() / Math.max(1, inquiry.terms().size());
    Map<TextRange, Double> telling = new LinkedHashMap<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      double worth = 0;
      for (QueryTerm term : inquiry.terms()) {
        worth = Math.max(worth, term.weight() * term.match(word.term()));
      }
      boolean wanted = worth == 0 && fits(inquiry.wanted(), word, i);
      if (worth > 0 || wanted) {
        telling.put(word.range(), wanted ? middle / 2 : worth);
      }
    }
    return telling;
  }

  private boolean fits(AnswerType wanted, Word word, int at) {
    return switch (wanted) {
      case PERSON -> at > 0 && isName(word) && !isTime(word);
      case PLACE -> at > 0 && isName(word) && !isTime(word);
      case TIME -> isTime(word);
      case NUMBER -> isNumber(word) && !isYear(word);
      case REASON -> language.reasonWords().contains(word.term());
      case DEFINITION -> language.being().contains(word.term());
      case OTHER -> false;
    };
  }

  /** A capital letter inside a sentence. */
  private static boolean isName(Word word) {
    return !word.function() && word.capital();
  }

  private boolean isTime(Word word) {
    return isYear(word) || months.contains(word.term());
  }

  private static boolean isYear(Word word) {
    return word.term().length() == 4
        && isNumber(word)
        && word.term().compareTo("1000") >= 0
        && word.term().compareTo("2100") < 0;
  }

  private static boolean isNumber(Word word) {
    return Character.isDigit(word.term().charAt(0));
  }
}
