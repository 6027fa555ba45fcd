package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Post;
import dev.clio.index.event.HistoricEvent;
import java.time.LocalDate;
import java.util.List;

/** How a digest looks. */
@FunctionalInterface
interface DigestPost {
  /**
   * The digest of a day.
   *
   * @param events in the order that they are told
   */
  Post of(Digest digest, LocalDate day, List<HistoricEvent> events);
}
