package dev.clio.bot.chat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Everything a person can do, by whatever native means. */
public sealed interface Incoming {
  /** Who did it. */
  Person by();

  /**
   * Somebody gave a command: typed it, pressed a button, picked it from a menu, filled a form,
   * spoke to Clio.
   *
   * @param as what the person is in this place
   * @param language what the person reads, as far as the platform or the settings know
   * @param on the message that it was done on, if it was a press or a reply
   * @param upload a file that came along
   */
  record Called(
      Call call,
      Person by,
      Role as,
      Place in,
      Locale language,
      Optional<On> on,
      Optional<Upload> upload)
      implements Incoming {
    /** A call in English, without more. */
    public Called(Call call, Person by, Role as, Place in) {
      this(call, by, as, in, Locale.ENGLISH, Optional.empty(), Optional.empty());
    }

    /** The same, done on a message. */
    public Called on(On message) {
      return new Called(call, by, as, in, language, Optional.of(message), upload);
    }

    /** The same by somebody who reads another language. */
    public Called in(Locale other) {
      return new Called(call, by, as, in, other, on, upload);
    }

    /** The same with a file. */
    public Called with(Upload file) {
      return new Called(call, by, as, in, language, on, Optional.of(file));
    }
  }

  /**
   * A message of Clio's that something was done on.
   *
   * @param about the first step that the message offers, which tells what it is about; known also
   *     after a restart
   */
  record On(MessageRef message, Optional<Call> about) {
    /** A message that offers nothing. */
    public On(MessageRef message) {
      this(message, Optional.empty());
    }
  }

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
