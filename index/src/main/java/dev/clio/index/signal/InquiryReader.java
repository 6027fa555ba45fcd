package dev.clio.index.signal;

import dev.clio.index.language.Aliases;
import dev.clio.index.language.Language;
import dev.clio.index.language.Word;
import dev.clio.index.language.Words;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns questions into inquiries: terms, aliases, mended typing mistakes, the answer wanted. */
public final class InquiryReader {
  /** How much a term counts that only asks ("what year", "name"). */
  private static final double ASKING = 0.25;

  /** How much a term counts that is borrowed from the question before. */
  private static final double BORROWED = 0.6;

  /** How much a mended term counts for the one that was typed. */
  private static final double MENDED = 0.9;

  private final Language language;
  private final Words words;
  private final Aliases aliases;
  private final Vocabulary vocabulary;
  private final AnswerTypes answerTypes;

  public InquiryReader(Language language, Words words, Aliases aliases, Vocabulary vocabulary) {
    this.language = language;
    this.words = words;
    this.aliases = aliases;
    this.vocabulary = vocabulary;
    this.answerTypes = new AnswerTypes(language);
  }

  /** Reads a question, and of the question before it what this one leaves out. */
  public Inquiry read(Question question) {
    List<Word> asked = words.of(question.words());
    List<QueryTerm> terms = terms(question.words(), asked, 1);
    AnswerType wanted = answerTypes.of(asked);
    Set<String> said = said(asked);
    Optional<String> before = question.context().filter(context -> dependent(asked, terms));
    if (before.isPresent()) {
      List<Word> earlier = words.of(before.get());
      for (QueryTerm term : terms(before.get(), earlier, BORROWED)) {
        if (terms.stream().noneMatch(own -> own.word().term().equals(term.word().term()))) {
          terms.add(term);
        }
      }
      said.addAll(said(earlier));
      wanted = wanted == AnswerType.OTHER ? answerTypes.of(earlier) : wanted;
    }
    return new Inquiry(terms, wanted, said, wording(question, before, terms));
  }

  /** The question with what was mistyped mended, then the question before if it is needed. */
  private static Wording wording(
      Question question, Optional<String> before, List<QueryTerm> terms) {
    StringBuilder text = new StringBuilder();
    List<Wording.Emphasis> emphasis = new ArrayList<>();
    for (String part :
        before.map(b -> List.of(question.words(), b)).orElse(List.of(question.words()))) {
      int from = 0;
      for (QueryTerm term : terms) {
        TextRange range = term.word().range();
        if (range.end() <= part.length()
            && range.start() >= from
            && range.of(part).equals(term.said())) {
          text.append(part, from, range.start());
          int start = text.length();
          text.append(term.mended().orElse(term.said()));
          emphasis.add(new Wording.Emphasis(new TextRange(start, text.length()), term.weight()));
          from = range.end();
        }
      }
      text.append(part, from, part.length()).append(' ');
    }
    return new Wording(text.toString().strip(), emphasis);
  }

  /** Whether a question cannot stand alone: it points back, or says next to nothing. */
  private boolean dependent(List<Word> asked, List<QueryTerm> terms) {
    boolean pointsBack =
        asked.stream().anyMatch(word -> language.pointingWords().contains(word.term()));
    long telling = terms.stream().filter(term -> term.weight() > 1).count();
    return pointsBack || telling <= 1;
  }

  private List<QueryTerm> terms(String text, List<Word> asked, double share) {
    Map<Integer, Aliases.Mention> mentions = new HashMap<>();
    for (Aliases.Mention mention : aliases.in(asked)) {
      for (int i = mention.from(); i < mention.to(); i++) {
        mentions.put(i, mention);
      }
    }
    List<QueryTerm> terms = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < asked.size(); i++) {
      Word word = asked.get(i);
      Aliases.Mention mention = mentions.get(i);
      if ((!word.function() || mention != null) && seen.add(word.term())) {
        QueryTerm term = term(word, word.range().of(text), mention, isName(word, i == 0), share);
        if (!isFunctionWordMistyped(term)) {
          terms.add(term);
        }
      }
    }
    return terms;
  }

  private QueryTerm term(
      Word word, String surface, Aliases.@Nullable Mention mention, boolean name, double share) {
    Map<String, Double> alternatives = new HashMap<>();
    alternatives.put(word.term(), 1.0);
    double information = vocabulary.information(word.term());
    boolean known = vocabulary.passagesWith(word.term()) > 0;
    if (mention != null) {
      alternatives.put(mention.term(), 1.0);
      boolean thingKnown = vocabulary.passagesWith(mention.term()) > 0;
      if (thingKnown) {
        double ofThing =
            vocabulary.information(mention.term()) * 1.3 / (mention.to() - mention.from());
        information = known ? Math.min(information, ofThing) : ofThing;
      }
      known |= thingKnown;
    }
    Optional<String> mended = Optional.empty();
    if (!known && word.range().length() > 3) {
      mended = vocabulary.nearest(word.term());
      if (mended.isPresent()) {
        alternatives.put(mended.get(), MENDED);
        information = vocabulary.information(mended.get());
        known = true;
      }
    }
    double part = language.askingWords().contains(word.term()) ? ASKING : 1;
    return new QueryTerm(
        word, surface, alternatives, information, part * share, name, known, mended);
  }

  /** "mutch", "waht": near a function word and known to nobody. */
  private boolean isFunctionWordMistyped(QueryTerm term) {
    return !term.known()
        && term.word().range().length() > 2
        && !term.name()
        && language.functionWords().stream()
            .anyMatch(function -> Typing.oneSlip(term.word().term(), function));
  }

  private static boolean isName(Word word, boolean first) {
    return (word.capital() && !first) || Character.isDigit(word.term().charAt(0));
  }

  private static Set<String> said(List<Word> asked) {
    Set<String> said = new HashSet<>();
    asked.forEach(word -> said.add(word.term()));
    return said;
  }
}
