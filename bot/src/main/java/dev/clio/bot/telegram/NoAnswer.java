package dev.clio.bot.telegram;

import java.io.IOException;

/** A call that was not answered in words of the Bot API. */
final class NoAnswer extends IOException {
  private final Answer.Fate fate;

  NoAnswer(Answer.Fate fate, String words) {
    super(words);
    this.fate = fate;
  }

  NoAnswer(Answer.Fate fate, IOException cause) {
    super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    this.fate = fate;
  }

  Answer.Fate fate() {
    return fate;
  }
}
