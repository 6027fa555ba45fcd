package dev.clio.fake.discord;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** What can go wrong with a request. */
public sealed interface Fault {
  /** All goes well. */
  Fault NONE = new None();

  /** All goes well. */
  record None() implements Fault {}

  /** An answer of the server's own trouble, such as 500 or 503; nothing was done. */
  record Status(int status) implements Fault {}

  /**
   * Too many requests.
   *
   * @param after when to try again
   */
  record TooMany(Duration after, boolean global) implements Fault {}

  /** The connection breaks before the request was looked at. */
  record Broken() implements Fault {}

  /** The request is carried out, but the connection breaks before the answer. */
  record AnswerLost() implements Fault {}

  /** Carried out at once, answered late. */
  record Slow(Duration by) implements Fault {}

  /** Neither carried out nor answered before the latch opens. */
  record Held(CountDownLatch until) implements Fault {}
}
