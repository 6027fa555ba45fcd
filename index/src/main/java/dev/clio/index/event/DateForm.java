package dev.clio.index.event;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way to write a date. Immutable, thread-safe. */
interface DateForm {
  /** Finds what may be a date; takes time linear in the text. */
  Pattern pattern();

  /** What {@code found}, a match of the pattern in {@code text}, says; empty if it is no date. */
  Optional<Mention> read(MatchResult found, String text);
}
