package dev.clio.bot.discord;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.requests.Route;

/**
 * Shows that Clio is writing while something takes long; Discord shows it for ten seconds at a
 * time. Thread-safe.
 */
final class Typing {
  private static final Duration AFTER = Duration.ofMillis(400);
  private static final Duration EVERY = Duration.ofSeconds(8);

  private final Wire wire;
  private final Intake intake;
  private final Timers timers;

  Typing(Wire wire, Intake intake, Timers timers) {
    this.wire = wire;
    this.intake = intake;
    this.timers = timers;
  }

  /** Does the work and shows it. */
  void during(ChatRef chat, Runnable work) {
    AtomicBoolean over = new AtomicBoolean();
    Timers.Timer first = show(chat, AFTER, over);
    try {
      work.run();
    } finally {
      over.set(true);
      first.cancel();
    }
  }

  /** If Discord does not take it, nothing is lost. */
  private Timers.Timer show(ChatRef chat, Duration wait, AtomicBoolean over) {
    return timers.at(
        timers.instant().plus(wait),
        () -> {
          if (!over.get()) {
            intake.take(() -> wire.ask(Route.Channels.SEND_TYPING.compile(chat.id())));
            show(chat, EVERY, over);
          }
        });
  }
}
