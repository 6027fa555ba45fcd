package dev.clio.bot.chat;

/** A next step on offer: a button is a command typed in advance. */
public record Action(String label, Call call) {
  public Action {
    if (label.isBlank()) {
      throw new IllegalArgumentException("an action without label");
    }
  }
}
