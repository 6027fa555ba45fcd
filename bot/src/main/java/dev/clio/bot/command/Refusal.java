package dev.clio.bot.command;

/** A no in words for whoever asked: nothing is wrong with Clio. */
public final class Refusal extends RuntimeException {
  private final String words;

  /**
   * Refuses.
   *
   * @param words one or two sentences that say what to do instead
   */
  public Refusal(String words) {
    super(words, null, false, false);
    this.words = words;
  }

  /** What to say. */
  public String words() {
    return words;
  }
}
