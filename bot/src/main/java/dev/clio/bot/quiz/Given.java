package dev.clio.bot.quiz;

/** What somebody answered. */
public sealed interface Given {
  /**
   * One of the choices.
   *
   * @param index from 0
   */
  record Chosen(int index) implements Given {}

  /** Words of their own. */
  record Typed(String words) implements Given {}
}
