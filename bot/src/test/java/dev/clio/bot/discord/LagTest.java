package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.time.HandTurned;
import java.time.Duration;
import java.time.Instant;
import net.dv8tion.jda.api.entities.ISnowflake;
import org.junit.jupiter.api.Test;

/** What came late counts as if it had not; a wrong clock harms nobody. */
final class LagTest {
  private static final long EPOCH = Instant.parse("2015-01-01T00:00:00Z").toEpochMilli();

  private final HandTurned time = new HandTurned();
  private final Lag lag = new Lag(time);

  /** How much earlier than now something counts that Discord heard of so long ago. */
  private long earlier(Duration ago) {
    long snowflake = (time.instant().minus(ago).toEpochMilli() - EPOCH) << 22;
    ISnowflake event = () -> snowflake;
    return Duration.between(lag.when(event), time.instant()).toMillis();
  }

  @Test
  void theUsualWayIsNoLateness() {
    assertEquals(0, earlier(Duration.ofMillis(80)));
    assertEquals(1, earlier(Duration.ofMillis(82)));
    assertEquals(0, earlier(Duration.ofMillis(60)));
  }

  @Test
  void whatIsMoreIsTakenOff() {
    earlier(Duration.ofMillis(80));
    assertEquals(699, earlier(Duration.ofMillis(780)));
    assertEquals(2_000, earlier(Duration.ofSeconds(9)));
  }

  @Test
  void aClockThatIsWrongMakesNoDifference() {
    earlier(Duration.ofMinutes(-3));
    assertEquals(499, earlier(Duration.ofMinutes(-3).plusMillis(500)));
  }
}
