package dev.clio.bot.chat;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Words of a source; never without naming it.
 *
 * @param heading what stands over the words and is none of them
 * @param words verbatim, what matters strong
 * @param source where they stand, for people to look up
 * @param notes what is known to be wrong or disputed in them, to be shown with them
 */
public record Quotation(
    Optional<String> heading, Text words, String source, Optional<URI> link, List<String> notes) {
  public Quotation {
    notes = List.copyOf(notes);
    if (words.isEmpty() || source.isBlank()) {
      throw new IllegalArgumentException("a quotation has words and a source");
    }
  }
}
