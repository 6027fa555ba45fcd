package dev.clio.bot.ask;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import java.time.Instant;
import java.util.List;

/** What was asked and refused: what the sources lack. Thread-safe. */
public interface Gaps {
  /**
   * A question that was refused.
   *
   * @param gist the same for questions that ask the same in other words
   */
  record Refused(ServerRef home, Person by, String question, String gist, Instant at) {}

  /**
   * A gap: questions of one gist.
   *
   * @param question as it was asked last
   * @param people how many asked
   * @param times how often
   */
  record Gap(String question, String gist, int people, int times, Instant last) {}

  void add(Refused refused);

  /** The gaps of a server, those that most people ran into first. */
  List<Gap> of(ServerRef home, int most);

  /** Forgets a gap, when it has been closed or is of no interest. */
  void close(ServerRef home, String gist);
}
