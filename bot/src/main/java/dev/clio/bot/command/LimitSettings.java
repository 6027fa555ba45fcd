package dev.clio.bot.command;

/**
 * How much one person may ask for.
 *
 * @param questionsPerMinute how many commands, 1 to 1,000; buttons may be pressed six times as
 *     often
 */
public record LimitSettings(int questionsPerMinute) {
  public LimitSettings {
    if (questionsPerMinute < 1 || questionsPerMinute > 1_000) {
      throw new IllegalArgumentException("questionsPerMinute is not " + questionsPerMinute);
    }
  }
}
