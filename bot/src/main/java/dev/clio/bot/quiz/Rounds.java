package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.quiz.QuizQuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The logs of rounds, and what became of them. Whatever returns is on disk. Thread-safe, also
 * between processes: an event has its number, and no number is given twice.
 */
public interface Rounds {
  /**
   * Adds to a log, all or nothing.
   *
   * @param first number of the first event, from 0
   * @throws RuntimeException if there is an event of that number already, or the store fails
   */
  void append(RoundId id, int first, List<RoundEvent> events);

  /** The log of a round; empty if there is none. */
  List<RoundEvent> log(RoundId id);

  /** Rounds on these platforms that are not over, oldest first. */
  List<RoundId> running(Set<PlatformName> platforms);

  /**
   * Ends a round: adds its last events, and keeps what leaderboards count and what a chat has been
   * asked. Once more, if it is put right afterwards: then what was kept is replaced.
   */
  void end(RoundId id, int first, List<RoundEvent> events, Harvest harvest);

  /** The last rounds of a chat that are over, newest first. */
  List<RoundId> last(ChatRef chat, int most);

  /** What leaderboards count, of all rounds of a home since then; of one chat, if one is named. */
  List<Score> scores(ServerRef home, Optional<ChatRef> chat, Instant since);

  /** What a chat was asked since then and everybody who answered got right. */
  Set<QuizQuestionId> asked(ChatRef chat, Instant since);
}
