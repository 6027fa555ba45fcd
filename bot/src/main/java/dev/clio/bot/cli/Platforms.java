package dev.clio.bot.cli;

import dev.clio.bot.Settings;
import dev.clio.bot.chat.ChatPlatform;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.discord.DiscordPlatform;
import dev.clio.bot.sql.Store;
import dev.clio.bot.telegram.TelegramPlatform;
import dev.clio.bot.time.RealTimers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The platforms that there is a token for. They are closed at the same time. */
final class Platforms implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Platforms.class);

  private final Store store;
  private final RealTimers timers;
  private final List<ChatPlatform> all = new ArrayList<>();

  /**
   * @param fatal told in one sentence what only an operator can mend
   */
  Platforms(
      Settings settings,
      Store store,
      InstantSource clock,
      RandomGenerator luck,
      Consumer<String> fatal) {
    this.store = store;
    timers = new RealTimers(clock);
    settings
        .discord()
        .map(discord -> new DiscordPlatform(discord, store.actionShelf(), timers, luck, fatal))
        .ifPresent(all::add);
    settings
        .telegram()
        .map(
            telegram ->
                new TelegramPlatform(
                    telegram, store.actionShelf(), store.receipts(), timers, luck, fatal))
        .ifPresent(all::add);
  }

  void open(Menu menu, Inbox inbox) {
    all.forEach(platform -> platform.open(menu, inbox));
    pruneDaily();
  }

  List<ChatPlatform> all() {
    return List.copyOf(all);
  }

  /** A process that runs for a year must not keep what one that is restarted would drop. */
  private void pruneDaily() {
    timers.at(
        timers.instant().plus(Duration.ofDays(1)),
        () -> {
          Thread.startVirtualThread(this::prune);
          pruneDaily();
        });
  }

  private void prune() {
    try {
      store.prune();
    } catch (RuntimeException trouble) {
      LOG.warn("What is too old could not be dropped; it is tried again tomorrow", trouble);
    }
  }

  @Override
  public void close() {
    List<Thread> closing =
        all.stream().map(platform -> Thread.ofVirtual().start(platform::close)).toList();
    boolean interrupted = false;
    for (Thread thread : closing) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    timers.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** "Discord and Telegram". */
  @Override
  public String toString() {
    return all.stream()
        .map(platform -> platform.name().value())
        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .collect(Collectors.joining(" and "));
  }
}
