package dev.clio.bot.command;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that is turned by hand. */
public final class Clockwork implements InstantSource {
  private Instant now = Instant.parse("2026-08-23T08:00:00Z");

  public void passes(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
