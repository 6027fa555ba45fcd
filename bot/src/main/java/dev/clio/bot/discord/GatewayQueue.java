package dev.clio.bot.discord;

import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.random.RandomGenerator;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.SessionController;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides when JDA connects to the gateway: at once the first time, then later and later until a
 * session stands, and never faster than Discord lets a bot identify. JDA's own controller tries
 * again without any wait: 1,936 times in five seconds when the gateway refuses. Thread-safe.
 */
final class GatewayQueue implements SessionController {
  private static final Logger LOG = LoggerFactory.getLogger(GatewayQueue.class);
  private static final Duration BETWEEN_IDENTIFIES = Duration.ofSeconds(IDENTIFY_DELAY);

  private final String gateway;
  private final Timers timers;
  private final Backoff backoff;
  private Instant lastConnect = Instant.MIN;
  private int failures;

  GatewayQueue(String gateway, Timers timers, RandomGenerator luck) {
    this.gateway = gateway;
    this.timers = timers;
    this.backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(2), luck);
  }

  @Override
  public String getGateway() {
    return gateway;
  }

  /** A session stands: the next time the first try is made at once again. */
  synchronized void settled() {
    failures = 0;
  }

  @Override
  public void appendSession(SessionConnectNode node) {
    Duration wait = nextWait();
    Thread.ofVirtual().name("discord-gateway").start(() -> connect(node, wait));
  }

  /** A node that was removed finds JDA shut down and does nothing. */
  @Override
  public void removeSession(SessionConnectNode node) {}

  private synchronized Duration nextWait() {
    Instant now = timers.instant();
    Duration wait = failures == 0 ? Duration.ZERO : backoff.after(failures);
    failures++;
    Instant earliest = lastConnect.equals(Instant.MIN) ? now : lastConnect.plus(BETWEEN_IDENTIFIES);
    Instant next = now.plus(wait).isAfter(earliest) ? now.plus(wait) : earliest;
    lastConnect = next;
    return Duration.between(now, next);
  }

  private void connect(SessionConnectNode node, Duration wait) {
    if (wait.isPositive()) {
      LOG.warn("Connecting to Discord's gateway again in {} s", wait.toSeconds());
    }
    try {
      timers.pause(wait);
      if (node.getJDA().getStatus() != JDA.Status.SHUTDOWN) {
        node.run(true);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } catch (RejectedExecutionException closed) {
      LOG.debug("JDA was closed while it waited for its turn", closed);
    } catch (IllegalStateException refused) {
      // JDA throws this for every connection that fails, with the cause inside.
      LOG.warn("Discord's gateway cannot be reached: {}", String.valueOf(refused.getMessage()));
      appendSession(node);
    }
  }

  @Override
  public ShardedGateway getShardedGateway(JDA api) {
    throw new UnsupportedOperationException("one session, no shards");
  }
}
