package dev.clio.bot.ask;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers that a teacher gives in their own words, for questions of one gist. Thread-safe. */
public interface Pins {
  /**
   * A pinned answer.
   *
   * @param question as the teacher put it
   * @param gist the same for questions that ask the same in other words; one pin each
   * @param by without a name if they have had themselves deleted
   */
  record Pin(ServerRef home, String question, String gist, String answer, Person by, Instant at) {}

  /** Pins an answer, in the place of one of the same gist. */
  void pin(Pin pin);

  Optional<Pin> find(ServerRef home, String gist);

  /** All of a server, newest first. */
  List<Pin> of(ServerRef home);

  /** Returns whether there was one. */
  boolean remove(ServerRef home, String gist);
}
