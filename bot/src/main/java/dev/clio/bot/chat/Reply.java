package dev.clio.bot.chat;

/** What Clio does about something that somebody did. */
public sealed interface Reply {
  /** Answers where it was asked, for all to see. */
  record Say(Post post) implements Reply {}

  /** Puts this in the place of the message it was done on; says it where there is none. */
  record Revise(Post post) implements Reply {}

  /** Answers whoever did it, unseen by others where the platform can. */
  record Whisper(Post post) implements Reply {}

  /**
   * Answers in a new room for a longer exchange; where it was asked if there are no such rooms.
   *
   * @param title what the room is called, 1 to 100 characters
   */
  record Move(String title, Post post) implements Reply {
    public Move {
      if (title.isBlank() || title.length() > 100) {
        throw new IllegalArgumentException("a room's title has 1 to 100 characters");
      }
    }
  }

  /** Does not answer. */
  record Silence() implements Reply {}
}
