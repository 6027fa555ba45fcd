package dev.clio.bot.onthisday;

/** The process dies: nothing may catch this. */
final class Crash extends Error {
  private static final long serialVersionUID = 1L;

  /** Dies at one of many steps, once. */
  static final class Point {
    private final int dying;
    private int steps;

    /**
     * @param dying at which step, from 1; never if 0
     */
    Point(int dying) {
      this.dying = dying;
    }

    /** Something is about to be done, or has just been done. */
    void step() {
      if (++steps == dying) {
        throw new Crash();
      }
    }

    int steps() {
      return steps;
    }
  }
}
