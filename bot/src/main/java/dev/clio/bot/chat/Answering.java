package dev.clio.bot.chat;

import java.util.List;

/** How a question is to be answered. */
public sealed interface Answering {
  /** By one of several choices. */
  record PickOne(List<String> choices, Reveal reveal) implements Answering {
    public PickOne {
      choices = List.copyOf(choices);
      if (choices.size() < 2) {
        throw new IllegalArgumentException("no choice in " + choices);
      }
      if (reveal instanceof AtOnce(int right, Text why) && right >= choices.size()) {
        throw new IllegalArgumentException("no choice " + right + " (" + why.words() + ")");
      }
    }
  }

  /** In words of one's own. */
  record TypeIn() implements Answering {}

  /** By putting things in order, as letters in words of one's own: "BCA". */
  record Order(List<String> things) implements Answering {
    public Order {
      things = List.copyOf(things);
      if (things.size() < 2) {
        throw new IllegalArgumentException("nothing to order in " + things);
      }
    }
  }

  /** When it is shown what was right. */
  sealed interface Reveal permits AtOnce, AtTheEnd {}

  /**
   * To each who answers, as soon as they do.
   *
   * @param right index of the right choice, from 0
   * @param why in a sentence
   */
  record AtOnce(int right, Text why) implements Reveal {
    public AtOnce {
      if (right < 0) {
        throw new IllegalArgumentException("choice " + right);
      }
    }
  }

  /** To all, after it has closed. */
  record AtTheEnd() implements Reveal {}
}
