package dev.clio.bot.telegram;

/**
 * Something that somebody did, to be thought about and then answered. The first may be done again
 * after a crash, the second is not.
 */
@FunctionalInterface
interface Heard {
  /** Finds out what to say. */
  Deed think();

  /** What is to be said. */
  @FunctionalInterface
  interface Deed {
    /** Says nothing. */
    Deed NOTHING = gate -> {};

    /** Says it, through the gate. */
    void carryOut(Gate gate);
  }
}
