package dev.clio.bot.ask;

/**
 * How questions are answered.
 *
 * @param excerpts how many sources are offered one after the other, 1 to 3
 */
public record AskSettings(int excerpts) {
  public AskSettings {
    if (excerpts < 1 || excerpts > 3) {
      throw new IllegalArgumentException("excerpts is from 1 to 3, not " + excerpts);
    }
  }
}
