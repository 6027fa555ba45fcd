package dev.clio.bot.console;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What can be done by typing a number or an answer: the choices of a question first, then the
 * actions, numbered as {@link ConsoleRenderer} shows them.
 */
record Hints(
    Optional<MessageRef> message, List<Action> actions, Optional<Message.Question> question) {
  static final Hints NONE = new Hints(Optional.empty(), List.of(), Optional.empty());

  static Hints of(MessageRef message, Post post) {
    Optional<Message.Question> question =
        post.message() instanceof Message.Question asked ? Optional.of(asked) : Optional.empty();
    return new Hints(Optional.of(message), post.actions(), question);
  }

  boolean isEmpty() {
    return actions.isEmpty() && question.isEmpty();
  }

  /** What typing this number does, if there is such a number. */
  Optional<Incoming> press(int number, Person by, Place in, Instant at) {
    int choices = choices();
    if (number <= choices) {
      return question.map(asked -> new Incoming.Voted(asked.id(), number - 1, by, at));
    }
    int action = number - choices - 1;
    return action < actions.size()
        ? Optional.of(called(actions.get(action).call(), by, in))
        : Optional.empty();
  }

  /** The step of this number, where words have to be filled in before it is taken. */
  Optional<Action> toFill(int number) {
    int action = number - choices() - 1;
    return action >= 0 && action < actions.size()
        ? Optional.of(actions.get(action)).filter(step -> step.blank().isPresent())
        : Optional.empty();
  }

  /** What a step does whose words have been filled in. */
  Incoming fill(Action step, String words, Person by, Place in) {
    return called(step.call().with(step.blank().orElseThrow().argument(), words), by, in);
  }

  private Incoming called(Call call, Person by, Place in) {
    Incoming.Called called = new Incoming.Called(call, by, Role.ADMIN, in);
    return message.map(on -> called.on(new Incoming.On(on))).orElse(called);
  }

  /** What typing words does while a question waits for words. */
  Optional<Incoming> answer(String words, Person by, Instant at) {
    return question
        .filter(asked -> !(asked.answering() instanceof Answering.PickOne))
        .map(asked -> new Incoming.Answered(asked.id(), words, by, at));
  }

  private int choices() {
    return question.map(Message.Question::answering).stream()
        .mapToInt(
            answering ->
                switch (answering) {
                  case Answering.PickOne(var choices, _) -> choices.size();
                  case Answering.TypeIn(), Answering.Order(_) -> 0;
                })
        .sum();
  }
}
