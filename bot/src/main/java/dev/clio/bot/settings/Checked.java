package dev.clio.bot.settings;

import java.util.List;

/** What came of a value that somebody typed. */
sealed interface Checked {
  /** A value as it is stored. */
  record Right(String value) implements Checked {}

  /**
   * No value.
   *
   * @param words why not
   * @param near what may have been meant, the likeliest first
   */
  record Wrong(String words, List<String> near) implements Checked {
    public Wrong {
      near = List.copyOf(near);
    }
  }
}
