package dev.clio.bot.delivery;

import dev.clio.bot.chat.Posted;
import java.time.Duration;

/** What came of a try to send something. */
public sealed interface Outcome<T> {
  /** It was sent. */
  record Done<T>(T value) implements Outcome<T> {}

  /**
   * The platform asks to wait, and to try again then.
   *
   * @param everybody whether nothing at all is to be sent until then, or nothing in this chat
   */
  record Later<T>(Duration after, boolean everybody) implements Outcome<T> {}

  /** It failed in a way that passes, and trying again does no harm. */
  record Again<T>(String why) implements Outcome<T> {}

  /** It failed for good. */
  record Failed<T>(Posted.Reason reason, String words) implements Outcome<T> {}
}
