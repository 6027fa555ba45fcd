package dev.clio.index.signal;

import dev.clio.index.language.Aliases;
import dev.clio.index.language.Language;
import dev.clio.index.language.QuestionWords;
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
import java.util.function.Predicate;

/** Turns questions into inquiries: terms, aliases, mended typing mistakes, the answer wanted. */
public final class InquiryReader {
  /** How much a term counts that is borrowed from the question before. */
  private static final double BORROWED = 0.6;

  /** A question of more telling words than this is taken to mean its "it" itself. */
  private static final int FEW = 4;

  private final Language language;
  private final Words words;
  private final Aliases aliases;
  private final TermReader termReader;
  private final AnswerTypes answerTypes;

  /**
   * A reader.
   *
   * @param dictionary whether a word, in lower case, is one that people know
   */
  public InquiryReader(
      Language language,
      Words words,
      Aliases aliases,
      Vocabulary vocabulary,
      Predicate<String> dictionary) {
    this.language = language;
    this.words = words;
    this.aliases = aliases;
    this.termReader = new TermReader(language, vocabulary, dictionary);
    this.answerTypes = new AnswerTypes(language);
  }

  /** Reads a question, and of the question before it what this one leaves out. */
  public Inquiry read(Question question) {
    Draft draft = new Draft();
    List<Word> asked = words.of(question.words());
    draft.add(question.words(), asked, 1);
    AnswerType wanted = answerTypes.of(asked);
    Optional<YearSpan> years = years(asked);
    if (isCourtesy(asked, wanted, draft.terms)) {
      draft.terms.clear();
    } else if (question.context().isPresent() && isDependent(asked, draft.terms)) {
      String before = question.context().get();
      List<Word> earlier = words.of(before);
      draft.add(before, earlier, BORROWED);
      wanted = answerTypes.isAsking(asked) ? wanted : answerTypes.of(earlier);
      years = years.or(() -> years(earlier));
    }
    Wording wording = new Wording(draft.text.toString().strip(), draft.emphasis);
    return new Inquiry(
        draft.terms, wanted, counted(asked, draft.terms), years, draft.said, wording);
  }

  private static Optional<YearSpan> years(List<Word> asked) {
    return YearSpan.told(asked.stream().map(Word::term).toList());
  }

  /** Whether nothing is asked: greetings or thanks, and hardly a word beside them. */
  private boolean isCourtesy(List<Word> asked, AnswerType wanted, List<QueryTerm> terms) {
    return wanted == AnswerType.OTHER
        && terms.size() <= 1
        && asked.stream().anyMatch(w -> language.questionWords().courtesy().contains(w.term()));
  }

  /** What "how many" counts: the first term after it. */
  private Optional<QueryTerm> counted(List<Word> asked, List<QueryTerm> terms) {
    int from =
        asked.stream()
            .filter(
                word -> "NUMBER".equals(language.questionWords().cues().get("how " + word.term())))
            .mapToInt(word -> word.range().end())
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    return terms.stream().filter(term -> term.word().range().start() > from).findFirst();
  }

  /** Whether a question cannot stand alone: it goes on, points back, or says next to nothing. */
  private boolean isDependent(List<Word> asked, List<QueryTerm> terms) {
    QuestionWords kinds = language.questionWords();
    long telling = terms.stream().filter(term -> term.weight() > 1).count();
    return telling == 0
        || kinds.continuing().contains(asked.getFirst().term())
        || (telling <= FEW && asked.stream().anyMatch(w -> kinds.pointing().contains(w.term())))
        || (telling <= 1 && asked.stream().anyMatch(w -> kinds.hinting().contains(w.term())));
  }

  /** An inquiry in the making. */
  private final class Draft {
    private final List<QueryTerm> terms = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Wording.Emphasis> emphasis = new ArrayList<>();

    private void add(String question, List<Word> asked, double share) {
      Map<Integer, Aliases.Mention> mentions = new HashMap<>();
      for (Aliases.Mention mention : aliases.in(asked)) {
        for (int i = mention.from(); i < mention.to(); i++) {
          mentions.put(i, mention);
        }
      }
      int from = 0;
      for (int i = 0; i < asked.size(); i++) {
        Word word = asked.get(i);
        String surface = word.range().of(question);
        if (said.add(word.term())) {
          var term = termReader.read(word, surface, mentions.get(i), i == 0, share);
          if (term.isPresent()) {
            text.append(question, from, word.range().start());
            emphasise(term.get());
            from = word.range().end();
          }
        }
      }
      text.append(question, from, question.length()).append(' ');
    }

    private void emphasise(QueryTerm term) {
      int start = text.length();
      text.append(term.mended().orElse(term.said()));
      terms.add(term);
      emphasis.add(new Wording.Emphasis(new TextRange(start, text.length()), term.weight()));
    }
  }
}
