package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Picture;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Text;
import dev.clio.index.event.HistoricEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws events, where pictures can be drawn. */
@FunctionalInterface
interface Drawing {
  /**
   * A picture of events, one at least.
   *
   * @param dark whether it is light on dark
   */
  Optional<Picture> of(String title, List<HistoricEvent> events, boolean dark, Wording wording);

  /** A picture on demand; in words where there are no pictures. */
  default Post post(String title, List<HistoricEvent> events, Asked asked) {
    String lines =
        events.stream()
            .sorted(Ranking.inTime())
            .map(event -> event.date().year() + " · " + event.title().orElse(event.text()))
            .collect(Collectors.joining("\n"));
    Optional<Picture> picture =
        events.isEmpty() ? Optional.empty() : of(title, events, false, asked.wording());
    Text text = Text.of("").strong(title).plain("\n" + lines);
    return new Post(new Message.Note(text), List.of(), picture);
  }
}
