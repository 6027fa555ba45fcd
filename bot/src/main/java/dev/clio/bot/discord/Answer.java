package dev.clio.bot.discord;

import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord answers to a request. */
sealed interface Answer {
  /** It was done. */
  record Good(DataObject body) implements Answer {}

  /**
   * It was not done, and never will be.
   *
   * @param code Discord's own, finer than the status
   * @param words Discord's, for an operator
   */
  record Refused(int status, int code, String words) implements Answer {}

  /**
   * No answer, or one of trouble.
   *
   * @param arrived whether it may have been done all the same
   */
  record Lost(String why, boolean arrived) implements Answer {}

  /** Whether Discord has it: a second acknowledgement is refused because the first arrived. */
  default boolean counts() {
    return this instanceof Good || isAlreadyAcknowledged();
  }

  default boolean isAlreadyAcknowledged() {
    return isRefusedWith(40060);
  }

  /** The three seconds for a first word have passed. */
  default boolean isTooLate() {
    return isRefusedWith(10062);
  }

  /** The quarter of an hour for more words has passed: unknown webhook, or its token is over. */
  default boolean isOutOfTime() {
    return isRefusedWith(10015) || isRefusedWith(50027);
  }

  /** The message does not stand any more. */
  default boolean isGone() {
    return isRefusedWith(10008);
  }

  private boolean isRefusedWith(int code) {
    return this instanceof Refused refused && refused.code == code;
  }
}
