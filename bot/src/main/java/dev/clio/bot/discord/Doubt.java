package dev.clio.bot.discord;

import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Whether a message that must stand there once may be posted again. Discord knows one that it has
 * by its nonce, but forgets after "a few minutes"; then a second would stand beside it. For one
 * thread.
 */
final class Doubt {
  /** Well inside of what Discord remembers. */
  static final Duration REMEMBERED = Duration.ofMinutes(2);

  private final Optional<Sending.Once> once;
  private final InstantSource clock;
  private Optional<Instant> begun = Optional.empty();
  private boolean mayStand;

  Doubt(Optional<Sending.Once> once, InstantSource clock) {
    this.once = once;
    this.clock = clock;
  }

  /** To be asked right before each try; the first is remembered for good. */
  boolean isTooGreat() {
    if (once.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    if (begun.isEmpty()) {
      Optional<Instant> before = once.get().beginning().begin();
      mayStand = before.isPresent();
      begun = Optional.of(before.orElse(now));
    }
    return mayStand && begun.orElseThrow().plus(REMEMBERED).isBefore(now);
  }

  /** Takes in what a try came to. */
  Answer after(Answer answer) {
    mayStand |= answer instanceof Answer.Lost lost && lost.arrived();
    return answer;
  }

  /** What came of all tries: not sent is only what cannot stand there. */
  Posted after(Posted posted) {
    boolean inDoubt =
        once.isPresent()
            && mayStand
            && posted instanceof Posted.Failed(var reason, _)
            && reason == Posted.Reason.UNREACHABLE;
    return inDoubt ? new Posted.Failed(Posted.Reason.DOUBTFUL, "no answer") : posted;
  }
}
