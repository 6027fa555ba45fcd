package dev.clio.fake.telegram;

import java.time.Duration;

/** What can go wrong with a call. */
public sealed interface Fault {
  /** 429 with retry_after in seconds; nothing is done. */
  record TooManyRequests(int seconds) implements Fault {}

  /** 500 in the words of the API; nothing is done. */
  record ServerError() implements Fault {}

  /** 502 with a page of HTML, as proxies send it; nothing is done. */
  record BadGateway() implements Fault {}

  /** 409 as if another bot polled. */
  record Conflict() implements Fault {}

  /** 401 as if the token had been revoked. */
  record Unauthorized() implements Fault {}

  /** The connection breaks, nothing is done. */
  record DroppedBefore() implements Fault {}

  /** It is done, and the connection breaks: the bot does not learn of it. */
  record DroppedAfter() implements Fault {}

  /** It is done, and half of the answer's JSON arrives. */
  record Garbled() implements Fault {}

  /** It is done after this time. */
  record Slow(Duration by) implements Fault {}
}
