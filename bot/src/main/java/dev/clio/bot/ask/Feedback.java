package dev.clio.bot.ask;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.passage.PassageId;
import java.time.Instant;

/** What people think of answers: one opinion a person, question and passage. Thread-safe. */
public interface Feedback {
  /**
   * An opinion; a later one on the same takes its place.
   *
   * @param question the words asked
   */
  record Rating(
      ServerRef home, Person by, String question, PassageId passage, boolean helpful, Instant at) {}

  /** Thumbs of all people of a server. */
  record Thumbs(int up, int down) {}

  void rate(Rating rating);

  /** What all in {@code home} think of a passage, whatever they had asked. */
  Thumbs of(ServerRef home, PassageId passage);
}
