package dev.clio.index.signal;

import dev.clio.index.language.Aliases;
import dev.clio.index.language.Language;
import dev.clio.index.language.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns one word of a question into what a passage should hold of it. */
final class TermReader {
  /** How much a term counts that only asks ("what year", "name"). */
  private static final double ASKING = 0.25;

  /** How much a mended term counts for the one that was typed. */
  private static final double MENDED = 0.9;

  /** A name of several words tells a little more than the thing alone. */
  private static final double WHOLE_NAME = 1.3;

  private final Language language;
  private final Vocabulary vocabulary;
  private final Predicate<String> dictionary;

  /**
   * A reader.
   *
   * @param dictionary whether a word, in lower case, is one that people know; such a word is not
   *     taken for a slip of the hand, even where the sources do not use it
   */
  TermReader(Language language, Vocabulary vocabulary, Predicate<String> dictionary) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.dictionary = dictionary;
  }

  /**
   * The term that {@code word} asks for; empty if it asks for nothing.
   *
   * @param surface the word as written
   * @param mention the thing that it names, alone or with the words beside it
   * @param share how much of its information counts
   */
  Optional<QueryTerm> read(
      Word word, String surface, Aliases.@Nullable Mention mention, boolean first, double share) {
    if (word.function() && mention == null) {
      return Optional.empty();
    }
    Map<String, Double> alternatives = new HashMap<>();
    alternatives.put(word.term(), 1.0);
    double information = vocabulary.information(word.term());
    boolean known = vocabulary.passagesWith(word.term()) > 0;
    if (mention != null) {
      alternatives.put(mention.term(), 1.0);
      if (vocabulary.passagesWith(mention.term()) > 0) {
        double ofThing =
            vocabulary.information(mention.term()) * WHOLE_NAME / (mention.to() - mention.from());
        information = known ? Math.min(information, ofThing) : ofThing;
        known = true;
      }
    }
    boolean name = isName(word, first);
    Optional<String> mended = known ? Optional.empty() : mended(word, surface);
    if (mended.isPresent()) {
      alternatives.put(mended.get(), MENDED);
      information = vocabulary.information(mended.get());
    } else if (!known && !name && isFunctionWordMistyped(word)) {
      return Optional.empty();
    }
    double part = language.questionWords().asking().contains(word.term()) ? ASKING : 1;
    return Optional.of(
        new QueryTerm(
            word,
            surface,
            alternatives,
            information,
            part * share,
            name,
            known || mended.isPresent(),
            mended));
  }

  private Optional<String> mended(Word word, String surface) {
    return isFunctionWordMistyped(word) || dictionary.test(surface)
        ? Optional.empty()
        : vocabulary.nearest(word.term());
  }

  /** "mutch", "waht": one slip from a function word. */
  private boolean isFunctionWordMistyped(Word word) {
    return word.term().length() > 2
        && language.functionWords().stream()
            .filter(function -> function.length() > 2)
            .anyMatch(function -> Typing.oneSlip(word.term(), function));
  }

  private static boolean isName(Word word, boolean first) {
    return (word.capital() && !first) || Character.isDigit(word.term().charAt(0));
  }
}
