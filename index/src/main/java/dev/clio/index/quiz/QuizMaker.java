package dev.clio.index.quiz;

import dev.clio.index.event.Calendar;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.language.Language;
import dev.clio.index.language.Sentences;
import dev.clio.index.language.Words;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a book of questions: those that people wrote, with the passages that prove them, and those
 * that events and sentences yield. The same sources always yield the same questions.
 */
public final class QuizMaker {
  private final Language language;
  private final Words words;
  private final List<KnownPerson> people;

  /**
   * @param people whom to ask for
   */
  public QuizMaker(Language language, List<KnownPerson> people) {
    this.language = language;
    this.words = new Words(language);
    this.people = people;
  }

  /**
   * The book.
   *
   * @param passages what may be quoted, in any order
   */
  public QuizBook of(List<WrittenQuestion> written, Calendar calendar, List<Passage> passages) {
    QuizBook proved = prove(written, passages);
    List<QuizQuestion> all = new ArrayList<>(proved.all());
    List<HistoricEvent> events = calendar.all();
    if (!events.isEmpty()) {
      all.addAll(made(events, passages));
    }
    return new QuizBook(all, proved.unproved());
  }

  /** A book of what people wrote alone. */
  public QuizBook prove(List<WrittenQuestion> written, List<Passage> passages) {
    List<QuizQuestion> all = new ArrayList<>();
    List<QuizQuestionId> unproved = new ArrayList<>();
    for (WrittenQuestion question : written) {
      proof(question, passages)
          .ifPresentOrElse(
              proof -> all.add(question.proved(proof)), () -> unproved.add(question.id()));
    }
    return new QuizBook(all, unproved);
  }

  private List<QuizQuestion> made(List<HistoricEvent> events, List<Passage> passages) {
    Pool pool = new Pool(events, words);
    Years years = pool.years();
    List<Maker> makers =
        List.of(
            new YearMaker(pool, years),
            new EventMaker(pool),
            new TrueOrFalseMaker(pool, years),
            new OrderMaker(pool),
            new ClosestMaker(pool));
    Map<QuizQuestionId, QuizQuestion> made = new LinkedHashMap<>();
    WhoMaker who = new WhoMaker(new People(people, events, words), events);
    Stream<QuizQuestion> whos = events.stream().flatMap(event -> who.about(event).stream());
    Stream<QuizQuestion> others =
        makers.stream()
            .flatMap(maker -> pool.fit().stream().flatMap(event -> maker.about(event).stream()));
    GapMaker gaps = new GapMaker(language, years);
    Stream<QuizQuestion> sentences =
        passages.stream()
            .sorted(Comparator.comparing(Passage::id))
            .flatMap(passage -> gaps.of(passage).stream());
    Stream.of(whos, sentences, others)
        .flatMap(questions -> questions)
        .forEach(question -> made.putIfAbsent(question.id(), question));
    return List.copyOf(made.values());
  }

  private Optional<Proof> proof(WrittenQuestion question, List<Passage> passages) {
    return switch (question.place()) {
      case WrittenQuestion.OfCalendar(var event) ->
          Optional.of(new Proof.InCalendar(List.of(event)));
      case WrittenQuestion.Stated(var told, var source) ->
          Optional.of(new Proof.Stated(told, source));
      case WrittenQuestion.Words(var quoted) ->
          passages.stream()
              .filter(passage -> passage.text().contains(quoted))
              .findFirst()
              .map(passage -> in(passage, quoted));
    };
  }

  /** The whole sentences in which those words stand. */
  private Proof in(Passage passage, String quoted) {
    int at = passage.text().indexOf(quoted);
    TextRange wanted = new TextRange(at, at + quoted.length());
    List<TextRange> touched =
        new Sentences(language)
            .of(passage.text()).stream()
                .filter(range -> range.start() < wanted.end() && wanted.start() < range.end())
                .toList();
    String words =
        passage.text().substring(touched.getFirst().start(), touched.getLast().end()).strip();
    return new Proof.InPassage(passage.id(), words, passage.citation());
  }
}
