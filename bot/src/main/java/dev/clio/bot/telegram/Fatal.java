package dev.clio.bot.telegram;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Says once what no waiting will mend. Thread-safe. */
final class Fatal {
  static final String TOKEN =
      "Telegram does not know this token: ask @BotFather for it again (/mybots, API Token) and put"
          + " it into CLIO_TELEGRAM_TOKEN.";

  private final Consumer<String> listener;
  private final AtomicBoolean said = new AtomicBoolean();

  Fatal(Consumer<String> listener) {
    this.listener = listener;
  }

  void unknownToken() {
    if (!said.getAndSet(true)) {
      listener.accept(TOKEN);
    }
  }
}
