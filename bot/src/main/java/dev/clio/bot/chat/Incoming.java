package dev.clio.bot.chat;

import java.time.Instant;
import java.util.Optional;

/** Everything a person can do, by whatever native means. */
public sealed interface Incoming {
  /** Who did it. */
  Person by();

  /**
   * Somebody gave a command: typed it, pressed a button, picked it from a menu, filled a form,
   * spoke to Clio.
   *
   * @param as what the person is in this chat
   * @param on the message that carried the button, if it was one
   */
  record Called(Call call, Person by, Role as, ChatRef in, Optional<MessageRef> on)
      implements Incoming {}

  /**
   * Somebody chose, by a button or in a native poll.
   *
   * @param choice index of the choice, from 0
   */
  record Voted(QuestionId question, int choice, Person by, Instant at) implements Incoming {
    public Voted {
      if (choice < 0) {
        throw new IllegalArgumentException("choice " + choice);
      }
    }
  }

  /** Somebody answered a question in words of their own. */
  record Answered(QuestionId question, String words, Person by, Instant at) implements Incoming {}
}
