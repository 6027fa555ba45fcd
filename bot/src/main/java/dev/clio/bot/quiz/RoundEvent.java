package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that happened in a round. Its log is these, in order; all else follows from them. */
public sealed interface RoundEvent {
  /** When it happened; never before the event in front of it but for answers. */
  Instant at();

  /**
   * Somebody asked for a round.
   *
   * @param title what is asked about
   * @param deck the questions
   * @param starts when it begins by itself
   */
  record Opened(
      RoundId id,
      Venue venue,
      Person host,
      Rules rules,
      String title,
      List<Card> deck,
      Optional<Instant> starts,
      Instant at)
      implements RoundEvent {
    public Opened {
      deck = List.copyOf(deck);
      if (deck.isEmpty()) {
        throw new IllegalArgumentException("a round has questions");
      }
    }
  }

  /** Another chat plays along. */
  record Linked(Venue venue, Instant at) implements RoundEvent {}

  /**
   * Somebody plays along; again if they had left.
   *
   * @param team from 0; 0 where there are no teams
   */
  record Joined(Person person, int team, Instant at) implements RoundEvent {}

  /** Somebody leaves; their points stay. */
  record Left(Person person, Instant at) implements RoundEvent {}

  /**
   * Somebody has more time from now on, which costs no points.
   *
   * @param percent of the time: 150, 200
   */
  record Granted(Person person, int percent, Instant at) implements RoundEvent {}

  /** The lobby closes. */
  record Began(Instant at) implements RoundEvent {}

  /**
   * A question is to be shown.
   *
   * @param number from 1
   * @param card index in the deck
   */
  record Put(int number, int card, Instant at) implements RoundEvent {}

  /** It stands in all chats: its time begins. */
  record Started(int number, Instant at) implements RoundEvent {}

  /**
   * Somebody answered, perhaps not for the first time.
   *
   * @param at when it was received
   */
  record Answered(Person person, int number, Given given, Mark mark, Instant at)
      implements RoundEvent {}

  /** Somebody took a hint. */
  record Hinted(Person person, int number, Instant at) implements RoundEvent {}

  /** Answers count no more. */
  record Closed(int number, Instant at) implements RoundEvent {}

  /** The host wants the next question. */
  record Advanced(Instant at) implements RoundEvent {}

  /** The clock stands still. */
  record Paused(Instant at) implements RoundEvent {}

  /** It goes on. */
  record Resumed(Instant at) implements RoundEvent {}

  /**
   * Nobody was there to conduct it: that time does not count.
   *
   * @param since when it was last heard of
   */
  record Interrupted(Instant since, Instant at) implements RoundEvent {}

  /** Somebody finds fault with a question. */
  record Flagged(Person person, int number, Instant at) implements RoundEvent {}

  /** An answer is worth something else than was thought. */
  record Remarked(Person person, int number, Mark mark, Instant at) implements RoundEvent {}

  /**
   * The host takes something more as right, after all answers to it have been remarked.
   *
   * @param number of the question that it was said about
   */
  record Accepted(int number, String answer, Instant at) implements RoundEvent {}

  /** A question does not count. */
  record Voided(int number, Instant at) implements RoundEvent {}

  /** Somebody wants the next question. */
  record Passed(Person person, int number, Instant at) implements RoundEvent {}

  /** Somebody wants it to end. */
  record Wearied(Person person, Instant at) implements RoundEvent {}

  /** It ends before its time. */
  record Stopped(Reason reason, Instant at) implements RoundEvent {}

  /** It ends. */
  record Finished(Instant at) implements RoundEvent {}

  /**
   * Something stands in a chat, or cannot stand there.
   *
   * @param what what it is: "lobby", "question 3"
   * @param message nothing if the chat does not take it
   */
  record Shown(String what, ChatRef room, Optional<MessageRef> message, Instant at)
      implements RoundEvent {}

  /** Why a round ends before its time. */
  enum Reason {
    HOST,
    VOTE,
    SILENCE,
    EMPTY
  }
}
