package dev.clio.bot.console;

/**
 * How Clio looks in a terminal.
 *
 * @param columns no line is longer, however wide the window is
 * @param history whether typed lines are kept in the data folder, to be found again by arrow up
 */
public record ConsoleSettings(int columns, boolean history) {
  /** Narrower than this, citations are no longer readable. */
  public static final int NARROWEST = 20;

  public ConsoleSettings {
    if (columns < NARROWEST) {
      throw new IllegalArgumentException("columns is at least " + NARROWEST + ", not " + columns);
    }
  }
}
