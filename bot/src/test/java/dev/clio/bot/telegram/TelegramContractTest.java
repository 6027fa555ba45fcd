package dev.clio.bot.telegram;

import dev.clio.bot.chat.ChatPlatform;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.PlatformContract;
import dev.clio.bot.chat.Reply;
import dev.clio.fake.telegram.User;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Telegram is a platform like the others. */
final class TelegramContractTest implements PlatformContract {
  @Override
  public Stage open(Inbox inbox) {
    Bot bot = new Bot();
    AtomicInteger silences = new AtomicInteger();
    bot.platform.open(
        MENU,
        incoming -> {
          Reply reply = inbox.receive(incoming);
          if (reply instanceof Reply.Silence) {
            silences.incrementAndGet();
          }
          return reply;
        });
    User ada = bot.telegram.user("Ada");
    ada.types("/start@somebody_else");
    Thread clock = Thread.ofVirtual().start(() -> tick(bot));
    return new Phone(bot, ada, silences, clock);
  }

  /** Time goes by, so that whoever waits for the pace of a chat has a turn. */
  private static void tick(Bot bot) {
    while (!Thread.currentThread().isInterrupted()) {
      bot.timers.pass(Duration.ofMillis(100));
      LockSupport.parkNanos(1_000_000);
    }
  }

  private record Phone(Bot bot, User ada, AtomicInteger silences, Thread clock) implements Stage {
    @Override
    public ChatPlatform platform() {
      return bot.platform;
    }

    @Override
    public ChatRef chat() {
      return new ChatRef(Address.TELEGRAM, Long.toString(ada.alone().id()));
    }

    @Override
    public void type(String line) {
      int before = answers();
      ada.types(line);
      Bot.await(() -> answers() > before);
    }

    private int answers() {
      return ada.alone().fromBot().size() + silences.get();
    }

    @Override
    public String seen() {
      return ada.alone().fromBot().stream()
          .flatMap(message -> message.history().stream())
          .map(content -> content.text())
          .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
      clock.interrupt();
      bot.close();
    }
  }
}
