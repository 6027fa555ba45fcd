package dev.clio.bot.discord;

import com.neovisionaries.ws.client.WebSocketFrame;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GatewayPingEvent;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * JDA, kept alive: logs in until it succeeds, begins anew when the gateway has not been heard of
 * for long, and says so when Discord will never let this bot in. Thread-safe.
 */
final class Connection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

  /** A heartbeat is answered every 41 seconds, so this is more than seven of them. */
  private static final Duration UNHEARD_OF = Duration.ofMinutes(5);

  private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
  private static final Duration TO_CLOSE = Duration.ofSeconds(1);

  private final Login login;
  private final Timers timers;
  private final RandomGenerator luck;
  private final Consumer<String> fatal;
  private final Consumer<GenericEvent> events;
  private final Runnable loggedIn;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicBoolean condemned = new AtomicBoolean();
  private volatile Optional<JDA> current = Optional.empty();
  private volatile Timers.Timer look = () -> {};
  private volatile Instant heard;
  private volatile boolean closed;

  /**
   * A connection.
   *
   * @param events gets every event of JDA's, on its own thread: must not block
   * @param loggedIn called after each login, on a thread that may block
   */
  Connection(
      DiscordSettings settings,
      Timers timers,
      RandomGenerator luck,
      Consumer<String> fatal,
      Consumer<GenericEvent> events,
      Runnable loggedIn) {
    this.login = new Login(settings, threads);
    this.timers = timers;
    this.luck = luck;
    this.fatal = fatal;
    this.events = events;
    this.loggedIn = loggedIn;
    this.heard = timers.instant();
  }

  /** JDA, once it has logged in. */
  Optional<JDA> jda() {
    return current;
  }

  /** Logs in; if that does not work at once, goes on trying in the background. */
  void open() {
    // For every message that JDA would build by itself: nothing in it mentions anybody.
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    // What others say to each other is hidden from Clio, as it should be.
    Message.suppressContentIntentWarning();
    if (!logIn()) {
      keepLoggingIn();
    }
    lookAfter();
  }

  private void keepLoggingIn() {
    Thread.ofVirtual()
        .name("discord-login")
        .start(
            () -> {
              Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(2), luck);
              int failures = 1;
              do {
                Duration wait = backoff.after(failures++);
                LOG.warn("Logging in to Discord again in {} s", wait.toSeconds());
                try {
                  timers.pause(wait);
                } catch (InterruptedException closing) {
                  Thread.currentThread().interrupt();
                  return;
                }
              } while (!logIn());
            });
  }

  /** Returns whether there is nothing more to try. */
  private boolean logIn() {
    lock.lock();
    try {
      if (closed || condemned.get()) {
        return true;
      }
      GatewayQueue queue = new GatewayQueue(login.gateway(), timers, luck);
      heard = timers.instant();
      JDA jda = login.builder(queue, event -> received(queue, event)).build();
      current = Optional.of(jda);
      if (closed) {
        end(jda);
        return true;
      }
    } catch (InvalidTokenException unknown) {
      condemn(Verdict.UNKNOWN_TOKEN);
      return true;
    } catch (RuntimeException outOfReach) {
      LOG.warn("Discord cannot be reached: {}", String.valueOf(outOfReach.getMessage()));
      return false;
    } finally {
      lock.unlock();
    }
    Thread.ofVirtual().name("discord-logged-in").start(loggedIn);
    return true;
  }

  private void received(GatewayQueue queue, GenericEvent event) {
    switch (event) {
      case GatewayPingEvent _, SessionResumeEvent _ -> heard = timers.instant();
      case ReadyEvent _, SessionRecreateEvent _ -> {
        heard = timers.instant();
        current = Optional.of(event.getJDA());
        queue.settled();
      }
      case SessionDisconnectEvent end ->
          Optional.ofNullable(end.getServiceCloseFrame())
              .map(WebSocketFrame::getCloseCode)
              .flatMap(Verdict::of)
              .ifPresent(this::condemn);
      case ShutdownEvent end -> Verdict.of(end.getCode()).ifPresent(this::condemn);
      default -> {}
    }
    events.accept(event);
  }

  private void condemn(String words) {
    if (!closed && condemned.compareAndSet(false, true)) {
      LOG.error("{}", words);
      current.ifPresent(JDA::shutdown);
      fatal.accept(words);
    }
  }

  /**
   * Sessions can die without anybody being told: JDA believes to be connected, or waits for ever to
   * be. Then everything begins anew.
   */
  private void lookAfter() {
    look = timers.at(timers.instant().plus(LOOK_EVERY), this::look);
  }

  private void look() {
    if (closed || condemned.get()) {
      return;
    }
    if (current.isPresent() && heard.plus(UNHEARD_OF).isBefore(timers.instant())) {
      heard = timers.instant();
      Thread.ofVirtual().name("discord-anew").start(this::beginAnew);
    }
    lookAfter();
  }

  private void beginAnew() {
    LOG.warn("Discord's gateway has not been heard of for {} minutes", UNHEARD_OF.toMinutes());
    lock.lock();
    try {
      current.ifPresent(Connection::end);
      current = Optional.empty();
    } finally {
      lock.unlock();
    }
    if (!logIn()) {
      keepLoggingIn();
    }
  }

  /** In peace if that is possible soon: JDA can also wait for ever, and leave threads behind. */
  private static void end(JDA jda) {
    jda.getRegisteredListeners().forEach(jda::removeEventListener);
    jda.shutdown();
    try {
      if (!jda.awaitShutdown(TO_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("JDA did not end in {} ms", TO_CLOSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    jda.shutdownNow();
  }

  @Override
  public void close() {
    closed = true;
    look.cancel();
    current.ifPresent(Connection::end);
    threads.shutdownNow();
  }
}
