package dev.clio.bot.telegram;

import java.net.URI;
import java.util.Optional;

/** A stretch of words in one ink, perhaps leading elsewhere. */
record Run(String words, Ink ink, Optional<URI> link) {
  Run(String words, Ink ink) {
    this(words, ink, Optional.empty());
  }

  /** A part of it, range in UTF-16 code units. */
  Run part(int from, int to) {
    return new Run(words.substring(from, to), ink, link);
  }
}
