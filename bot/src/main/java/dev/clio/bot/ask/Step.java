package dev.clio.bot.ask;

import java.util.Locale;

/** What a button does with the view that it carries. */
enum Step {
  /** Shows it. */
  SHOW,
  /** Says why the passage was chosen. */
  WHY,
  /** Shows it to everybody. */
  SHARE,
  /** Shows it in a room of its own. */
  MOVE,
  /** Shows what a teacher says. */
  PINNED,
  /** Shows what a teacher says to everybody. */
  TELL,
  /** Notes that the passage helped. */
  HELPED,
  /** Notes that it did not. */
  MISSED;

  String argument() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Step of(String argument) {
    return valueOf(argument.toUpperCase(Locale.ROOT));
  }
}
