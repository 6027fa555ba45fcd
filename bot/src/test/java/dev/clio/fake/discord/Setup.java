package dev.clio.fake.discord;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How a fake Discord is to behave.
 *
 * @param clock decides whether an acknowledgement is late
 * @param patience how long a test waits for the bot
 * @param checked whether every payload is held against our table of limits
 * @param specified whether it is held against the official description too, where that stands
 * @param privileged whether the privileged intents are switched on for the application
 * @param limited whether the limits of rate of the real Discord hold
 * @param kept how many messages of a channel, interactions and files are remembered
 */
public record Setup(
    InstantSource clock,
    Duration patience,
    boolean checked,
    boolean specified,
    boolean privileged,
    boolean limited,
    int kept) {

  /** The clock of the machine, ten seconds of patience, everything checked, no limits of rate. */
  public static Setup usual() {
    return new Setup(
        InstantSource.system(), Duration.ofSeconds(10), true, true, true, false, Integer.MAX_VALUE);
  }

  /** For load: no checks, and only what is recent is remembered. */
  public static Setup load() {
    return new Setup(
        InstantSource.system(), Duration.ofSeconds(30), false, false, true, false, 2000);
  }

  public Setup by(InstantSource clock) {
    return new Setup(clock, patience, checked, specified, privileged, limited, kept);
  }

  public Setup patient(Duration patience) {
    return new Setup(clock, patience, checked, specified, privileged, limited, kept);
  }

  /** Without the checks of payloads. */
  public Setup unchecked() {
    return new Setup(clock, patience, false, false, privileged, limited, kept);
  }

  /** Whoever asks for a privileged intent is turned away with 4014. */
  public Setup withoutPrivilegedIntents() {
    return new Setup(clock, patience, checked, specified, false, limited, kept);
  }

  /** With the limits of rate of the real Discord. */
  public Setup withLimits() {
    return new Setup(clock, patience, checked, specified, privileged, true, kept);
  }
}
