package dev.clio.bot.quiz;

import dev.clio.bot.citation.SourceLine;
import dev.clio.bot.phrase.Phrases;
import dev.clio.index.event.HistoricDate;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.quiz.Proof;
import dev.clio.index.quiz.QuizQuestion;
import dev.clio.index.quiz.QuizQuestionId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the questions of a round, in the language of whoever reads them. */
final class Deck {
  private static final Phrases PHRASES = Phrases.of(Deck.class);

  private final Locale language;

  Deck(Locale language) {
    this.language = language;
  }

  /**
   * Draws questions: of all kinds alike, none that proves itself by what proves another.
   *
   * @param recent what was asked lately; asked only where nothing else is left
   */
  List<Card> draw(
      Collection<QuizQuestion> from, int most, Set<QuizQuestionId> recent, RandomGenerator luck) {
    List<QuizQuestion> shuffled = shuffled(from, luck);
    List<QuizQuestion> order =
        Stream.of(false, true)
            .map(old -> shuffled.stream().filter(one -> recent.contains(one.id()) == old).toList())
            .flatMap(some -> mixed(some).stream())
            .toList();
    List<Card> cards = new ArrayList<>();
    Set<Object> proofs = new HashSet<>();
    for (QuizQuestion question : order) {
      if (cards.size() < most && isNew(proofs, question)) {
        cards.add(card(question));
      }
    }
    return cards;
  }

  private static <T> List<T> shuffled(Collection<T> things, RandomGenerator luck) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, Random.from(luck));
    return shuffled;
  }

  /** One of each kind in turn, as long as there are any. */
  private static List<QuizQuestion> mixed(List<QuizQuestion> questions) {
    Map<QuizQuestion.Kind, List<QuizQuestion>> kinds = new EnumMap<>(QuizQuestion.Kind.class);
    questions.forEach(
        question -> kinds.computeIfAbsent(question.kind(), _ -> new ArrayList<>()).add(question));
    List<QuizQuestion> mixed = new ArrayList<>();
    for (int turn = 0; mixed.size() < questions.size(); turn++) {
      for (List<QuizQuestion> kind : kinds.values()) {
        if (turn < kind.size()) {
          mixed.add(kind.get(turn));
        }
      }
    }
    return mixed;
  }

  /** Whether nothing of its proof has been used; it is used then. */
  private static boolean isNew(Set<Object> used, QuizQuestion question) {
    Set<Object> proofs = proofs(question);
    return Collections.disjoint(used, proofs) && used.addAll(proofs);
  }

  private static Set<Object> proofs(QuizQuestion question) {
    return switch (question.proof()) {
      case Proof.InPassage(var _, var words, var _) -> Set.of(words);
      case Proof.Stated _ -> Set.of(question.id());
      case Proof.InCalendar(var events) ->
          events.stream().map(HistoricEvent::id).collect(Collectors.toSet());
    };
  }

  Card card(QuizQuestion question) {
    return new Card(
        question.id(),
        question.kind(),
        question.level(),
        question.about(),
        question.detail(),
        question.solution(),
        shown(question.proof()),
        question.hint());
  }

  private Card.Shown shown(Proof proof) {
    SourceLine sources = new SourceLine(language);
    return switch (proof) {
      case Proof.InPassage(var passage, var words, var citation) ->
          new Card.Shown(
              Optional.empty(), words, sources.of(List.of(citation)), Optional.of(passage.value()));
      case Proof.Stated(var words, var source) ->
          new Card.Shown(Optional.empty(), words, source, Optional.empty());
      case Proof.InCalendar(var events) when events.size() == 1 ->
          new Card.Shown(
              Optional.of(heading(events.getFirst())),
              events.getFirst().text(),
              source(events.getFirst(), sources),
              events.getFirst().told().map(told -> told.passage().value()));
      case Proof.InCalendar(var events) ->
          new Card.Shown(
              Optional.empty(),
              events.stream().map(this::heading).collect(Collectors.joining("\n")),
              events.stream()
                  .map(event -> source(event, sources))
                  .distinct()
                  .collect(Collectors.joining("; ")),
              Optional.empty());
    };
  }

  private String heading(HistoricEvent event) {
    return date(event.date()) + event.title().map(title -> " · " + title).orElse("");
  }

  private static String source(HistoricEvent event, SourceLine sources) {
    return Stream.concat(
            event.reference().stream(),
            event.told().map(told -> sources.of(List.of(told.citation()))).stream())
        .collect(Collectors.joining("; "));
  }

  private String date(HistoricDate date) {
    Locale tongue = Locale.of(PHRASES.say(language, "date.language"));
    if (date.day().isPresent()) {
      return DateTimeFormatter.ofPattern(PHRASES.say(language, "date.day"), tongue)
          .format(LocalDate.parse(date.toString()));
    }
    return date.month().isPresent()
        ? DateTimeFormatter.ofPattern(PHRASES.say(language, "date.month"), tongue)
            .format(YearMonth.parse(date.toString()))
        : String.valueOf(date.year());
  }
}
