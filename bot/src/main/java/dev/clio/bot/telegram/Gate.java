package dev.clio.bot.telegram;

import java.util.function.BooleanSupplier;

/**
 * The way to answering an update, to be passed right before the answer goes out. Whoever finds it
 * shut does not answer: that was done, or begun, before. Used by one thread.
 */
final class Gate {
  private final BooleanSupplier begin;
  private State state = State.CLOSED;
  private boolean missed;

  private enum State {
    CLOSED,
    OPEN,
    SHUT
  }

  Gate(BooleanSupplier begin) {
    this.begin = begin;
  }

  /** A way that is free, for what answers no update. */
  static Gate free() {
    return new Gate(() -> true);
  }

  /** Returns whether the answer may go out. */
  boolean pass() {
    if (state == State.CLOSED) {
      state = begin.getAsBoolean() ? State.OPEN : State.SHUT;
    }
    return state == State.OPEN;
  }

  /** Says that there was something to answer, and that nothing of it went out. */
  void missed() {
    missed = state == State.CLOSED;
  }

  /** Whether the update is to be answered another time. */
  boolean isMissed() {
    return missed && state == State.CLOSED;
  }
}
