package dev.clio.index.signal;

import dev.clio.index.language.Language;
import dev.clio.index.language.QuestionWords;
import dev.clio.index.language.Word;
import dev.clio.index.passage.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises what could be an answer of a wanted kind. Immutable, thread-safe. */
public final class Answers {
  /** What is of the kind only at a first glance: any capital for a person, any number. */
  private static final double GLANCE = 0.5;

  /** How near to what is counted its number stands, in words. */
  private static final int BESIDE = 4;

  private final QuestionWords questionWords;
  private final Set<String> months;

  public Answers(Language language) {
    this.questionWords = language.questionWords();
    this.months =
        language.months().keySet().stream()
            .map(language::stem)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * How surely the sentence holds something of the wanted kind that the question did not say: 0 no,
   * 0.5 at a glance, 1 yes.
   */
  double standIn(Inquiry inquiry, Reading.Sentence sentence) {
    double best = 0;
    for (int i = 0; i < sentence.words().size() && best < 1; i++) {
      if (!inquiry.said().contains(sentence.words().get(i).term())) {
        best = Math.max(best, fits(inquiry, sentence.words(), i));
      }
    }
    return best;
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
      double wanted = worth == 0 ? fits(inquiry, sentence.words(), i) : 0;
      if (worth + wanted > 0) {
        telling.put(word.range(), worth + wanted * middle / 2);
      }
    }
    return telling;
  }

  private double fits(Inquiry inquiry, List<Word> words, int at) {
    Word word = words.get(at);
    return switch (inquiry.wanted()) {
      case PERSON -> isName(words, at) ? (isPerson(word) ? 1 : GLANCE) : 0;
      case PLACE -> isName(words, at) ? (isPlace(words, at) ? 1 : GLANCE) : 0;
      case TIME -> isTime(word) ? 1 : 0;
      case DAY -> isTime(word) ? (isDay(words, at) ? 1 : GLANCE) : 0;
      case NUMBER ->
          isNumber(word) && !isYear(word) ? (isCount(inquiry, words, at) ? 1 : GLANCE) : 0;
      case REASON -> questionWords.reasons().contains(word.term()) ? 1 : 0;
      case DEFINITION -> questionWords.being().contains(word.term()) ? 1 : 0;
      case OTHER -> 0;
    };
  }

  /** A capital letter inside a sentence, or at its beginning before another one. */
  private boolean isName(List<Word> words, int at) {
    Word word = words.get(at);
    return word.capital()
        && !word.function()
        && !isTime(word)
        && (at > 0 || (words.size() > 1 && words.get(1).capital()));
  }

  private boolean isPerson(Word word) {
    return word.range().length() > 1
        && !questionWords.places().contains(word.term())
        && !questionWords.bodies().contains(word.term());
  }

  private boolean isPlace(List<Word> words, int at) {
    return questionWords.places().contains(words.get(at).term())
        || (at > 0 && questionWords.before().contains(words.get(at - 1).term()));
  }

  private boolean isTime(Word word) {
    return isYear(word) || months.contains(word.term());
  }

  /** A month beside the number of a day. */
  private boolean isDay(List<Word> words, int at) {
    return months.contains(words.get(at).term())
        && ((at > 0 && isDayNumber(words.get(at - 1)))
            || (at + 1 < words.size() && isDayNumber(words.get(at + 1)))
            || (at > 1 && isDayNumber(words.get(at - 2))));
  }

  private static boolean isDayNumber(Word word) {
    return isNumber(word) && word.term().length() <= 2;
  }

  private static boolean isCount(Inquiry inquiry, List<Word> words, int at) {
    if (inquiry.counted().isEmpty()) {
      return true;
    }
    int from = Math.max(0, at - BESIDE / 2);
    int to = Math.min(words.size(), at + BESIDE + 1);
    return words.subList(from, to).stream()
        .anyMatch(word -> inquiry.counted().get().match(word.term()) > 0);
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
