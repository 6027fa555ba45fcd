package dev.clio.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a message.
 *
 * @param runs may hold line feeds
 */
record Block(Kind kind, List<Run> runs) {
  /** A blank line. */
  static final Block GAP = new Block(Kind.WORDS, List.of());

  /** What a paragraph is. */
  enum Kind {
    /** Words of Clio's own, which may hold words that somebody typed. */
    WORDS,
    /** Where a quotation stands: what names it is not to become a link by mistake either. */
    SOURCE,
    /** Words of a source, verbatim; the first to be shortened when a message is too long. */
    QUOTE,
    /** Rows whose columns stand under each other. */
    ROWS
  }

  Block {
    runs = List.copyOf(runs);
  }

  static Block of(Kind kind, String words, Ink ink) {
    return new Block(kind, List.of(new Run(words, ink)));
  }

  /** All words, without ink. */
  String words() {
    return runs.stream().map(Run::words).collect(Collectors.joining());
  }

  /** In UTF-16 code units, which is what Telegram counts. */
  int length() {
    return runs.stream().mapToInt(run -> run.words().length()).sum();
  }

  /**
   * The beginning of it, with an ellipsis where it was cut.
   *
   * @param most length of the outcome at most, 2 or more
   */
  Block shortened(int most) {
    if (length() <= most) {
      return this;
    }
    int left = Cut.end(words(), most - 1);
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      if (left > 0) {
        kept.add(run.part(0, Math.min(left, run.words().length())));
      }
      left -= run.words().length();
    }
    kept.add(new Run(Cut.ELLIPSIS, Ink.PLAIN));
    return new Block(kind, kept);
  }
}
