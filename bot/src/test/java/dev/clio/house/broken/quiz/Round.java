package dev.clio.house.broken.quiz;

import dev.clio.house.broken.chat.Talk;

/** Imports what its row does not name, is open to subclasses, and has one. */
public class Round {
  /** Nothing else asks for it. */
  public Talk talk() {
    return new Talk();
  }

  /** Inherits from a class of ours. */
  static final class Final extends Round {}
}
