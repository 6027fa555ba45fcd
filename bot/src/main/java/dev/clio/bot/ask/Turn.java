package dev.clio.bot.ask;

import dev.clio.bot.chat.Call;
import dev.clio.index.passage.Question;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One question of an exchange. "And who?" after "and where?" is about what was asked before both,
 * so a question that goes on carries along the last one that stands alone.
 *
 * @param topic that question, where this one goes on
 * @param before the question in between, if there was one
 * @param number how many questions go on, up to this one; 0 where it stands alone
 */
record Turn(String words, Optional<String> topic, Optional<String> before, int number) {
  private static final String TOPIC = "topic";
  private static final String BEFORE = "before";
  private static final String NUMBER = "turn";

  /** A question that stands alone. */
  static Turn first(String words) {
    return new Turn(words, Optional.empty(), Optional.empty(), 0);
  }

  /** A question that goes on from this one. */
  Turn next(String more) {
    return topic.isPresent()
        ? new Turn(more, topic, Optional.of(words), number + 1)
        : new Turn(more, Optional.of(words), Optional.empty(), 1);
  }

  /** The same as the first of an exchange elsewhere. */
  Turn restarted() {
    return new Turn(words, topic, before, 0);
  }

  /** What the library is asked. */
  Question question() {
    return new Question(words, topic.map(one -> before.map(two -> one + " " + two).orElse(one)));
  }

  /** The question with what it is about, for those who have not seen the others. */
  String whole() {
    return topic.map(one -> one + " " + words).orElse(words);
  }

  /**
   * The same for turns that ask the same about the same in other words.
   *
   * @param gist tells that of questions that stand alone
   */
  String gist(UnaryOperator<String> gist) {
    return topic
        .map(one -> gist.apply(one) + " > " + gist.apply(words))
        .orElseGet(() -> gist.apply(words));
  }

  /** Puts this into a call, the words as the argument {@code name}. */
  Call into(Call call, String name) {
    Call told = call.with(name, words);
    if (topic.isEmpty()) {
      return told;
    }
    told = told.with(TOPIC, topic.get()).with(NUMBER, Integer.toString(number));
    return before.isPresent() ? told.with(BEFORE, before.get()) : told;
  }

  /** The turn that a call carries, if it does. */
  static Optional<Turn> from(Call call, String name) {
    return call.argument(name)
        .map(
            words ->
                new Turn(
                    words,
                    call.argument(TOPIC),
                    call.argument(BEFORE),
                    call.argument(NUMBER).map(Integer::parseInt).orElse(0)));
  }
}
