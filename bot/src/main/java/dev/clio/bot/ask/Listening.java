package dev.clio.bot.ask;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Person;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands what a question is about, and remembers it for the next. Thread-safe. */
final class Listening {
  private final Answers answers;
  private final Exchanges exchanges;
  private final RecentQuestions recent;

  Listening(Answers answers, InstantSource clock) {
    this.answers = answers;
    this.exchanges = new Exchanges(clock);
    this.recent = new RecentQuestions(clock);
  }

  /**
   * The question as it is meant: after the one it was put to, by a form or a reply; else after the
   * one that the person asked here a short while ago.
   */
  Turn understand(Incoming.Called called, String words, Selection selection) throws IOException {
    Optional<Turn> before =
        View.after(called.call())
            .or(() -> called.on().flatMap(Incoming.On::about).flatMap(View::about))
            .or(() -> exchanges.last(called.by(), called.in()));
    Turn turn = Turn.first(words);
    if (before.isPresent()) {
      Turn next = before.get().next(words);
      turn = standsAlone(next.question(), selection) ? turn : next;
    }
    exchanges.remember(called.by(), called.in(), turn);
    recent.add(called.by(), words);
    return turn;
  }

  /** Whether the library has no need of what was asked before: it finds the same without. */
  private boolean standsAlone(Question question, Selection selection) throws IOException {
    return answers
        .to(question, selection)
        .equals(answers.to(Question.of(question.words()), selection));
  }

  /** The person's own questions that hold what was begun, newest first. */
  List<String> matching(Parameter.Begun begun) {
    return recent.matching(begun.by(), begun.words());
  }

  /** The questions that are remembered of a person. */
  List<String> of(Person person) {
    return Stream.concat(recent.of(person).stream(), exchanges.of(person).stream().map(Turn::words))
        .distinct()
        .toList();
  }

  void forget(Person person) {
    exchanges.forget(person);
    recent.forget(person);
  }
}
