package dev.clio.bot.telegram;

import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * A pressed button, which spins until it is answered. It is answered once, and soon: without words
 * if there are none in time. Thread-safe.
 */
final class Press {
  /** Telegram's apps give up much later, people do not. */
  static final Duration SOON = Duration.ofSeconds(2);

  /** More than a glance takes is shown until it is closed. */
  private static final int GLANCE = 70;

  private final String id;
  private final Courier courier;
  private final AtomicBoolean answered = new AtomicBoolean();
  private final Timers.Timer timer;

  Press(String id, Courier courier, Timers timers) {
    this.id = id;
    this.courier = courier;
    timer =
        timers.at(
            timers.instant().plus(SOON),
            () -> Thread.ofVirtual().name("telegram-press").start(this::done));
  }

  /** Stops the spinning, if nothing else has. */
  void done() {
    if (!answered.getAndSet(true)) {
      timer.cancel();
      courier.now(AnswerCallbackQuery.builder().callbackQueryId(id).build());
    }
  }

  /**
   * Shows words to whoever pressed, and to nobody else.
   *
   * @return false if it is too late for that
   */
  boolean toast(String words) {
    if (answered.getAndSet(true)) {
      return false;
    }
    timer.cancel();
    boolean alert = words.length() > GLANCE || words.contains("\n");
    courier.now(
        AnswerCallbackQuery.builder().callbackQueryId(id).text(words).showAlert(alert).build());
    return true;
  }
}
