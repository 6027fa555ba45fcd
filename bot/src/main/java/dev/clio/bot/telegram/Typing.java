package dev.clio.bot.telegram;

import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/** Shows "typing..." in a chat while something takes longer than a moment. Thread-safe. */
final class Typing {
  static final Duration MOMENT = Duration.ofMillis(700);

  /** Telegram shows it for five seconds. */
  private static final Duration AGAIN = Duration.ofSeconds(4);

  private static final Logger LOG = LoggerFactory.getLogger(Typing.class);

  private final Wire wire;
  private final Moves moves;
  private final Timers timers;

  Typing(Wire wire, Moves moves, Timers timers) {
    this.wire = wire;
    this.moves = moves;
    this.timers = timers;
  }

  <T> T during(Address chat, Supplier<T> work) {
    Show show = new Show(chat);
    show.next(MOMENT);
    try {
      return work.get();
    } finally {
      show.end();
    }
  }

  private final class Show {
    private final Address chat;
    private boolean over;
    private Timers.@Nullable Timer timer;

    private Show(Address chat) {
      this.chat = chat;
    }

    private synchronized void next(Duration wait) {
      if (!over) {
        timer =
            timers.at(
                timers.instant().plus(wait),
                () -> Thread.ofVirtual().name("telegram-typing").start(this::show));
      }
    }

    private void show() {
      Address now = moves.current(chat);
      SendChatAction typing =
          SendChatAction.builder()
              .chatId(now.chat())
              .messageThreadId(now.thread() == 0 ? null : now.thread())
              .action(ActionType.TYPING.toString())
              .build();
      if (!(wire.call(typing) instanceof Answer.Ok<?>)) {
        LOG.debug("Nobody was shown that Clio is typing");
      }
      next(AGAIN);
    }

    private synchronized void end() {
      over = true;
      if (timer != null) {
        timer.cancel();
      }
    }
  }
}
