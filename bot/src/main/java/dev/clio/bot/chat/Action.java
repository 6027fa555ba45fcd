package dev.clio.bot.chat;

import java.util.Optional;

/**
 * A next step on offer: a button is a command typed in advance.
 *
 * @param blank what whoever takes the step is asked for first
 */
public record Action(String label, Call call, Optional<Blank> blank) {
  /** No label is longer, in UTF-16 code units. */
  public static final int LONGEST_LABEL = 40;

  public Action {
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      throw new IllegalArgumentException("a label has 1 to " + LONGEST_LABEL + " characters");
    }
  }

  /** A step that needs nothing more. */
  public Action(String label, Call call) {
    this(label, call, Optional.empty());
  }

  /**
   * Words that are still to be filled in: by a form, a reply or the next line.
   *
   * @param argument what they become an argument of the call as
   * @param prompt what is asked for, at most 45 characters
   * @param most how long they may be, in UTF-16 code units
   */
  public record Blank(String argument, String prompt, int most) {
    public Blank {
      if (prompt.isBlank() || prompt.length() > 45 || most < 1 || most > 4_000) {
        throw new IllegalArgumentException("blank " + argument + ": " + prompt);
      }
    }
  }
}
