package dev.clio.bot.chat;

/** What came of something that was to be posted. */
public sealed interface Posted {
  /** It stands there. */
  record Done(MessageRef message) implements Posted {}

  /**
   * It does not, and trying again at once would not help.
   *
   * @param words what the platform says, for an operator
   */
  record Failed(Reason reason, String words) implements Posted {}

  /** Why something cannot be posted. */
  enum Reason {
    /** Clio lacks a permission there. */
    FORBIDDEN,
    /** The chat or the message is gone, or Clio was removed from it. */
    GONE,
    /** The platform cannot be reached, or Clio is closing. */
    UNREACHABLE,
    /** The platform does not take it: a mistake of ours. */
    INVALID,
    /** Nobody can tell whether it stands there: the answer got lost, or whoever began died. */
    DOUBTFUL
  }
}
