package dev.clio.bot.ask;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.passage.PassageId;
import java.util.HashMap;
import java.util.Map;

/** Opinions that last as long as the process. */
final class MemoryFeedback implements Feedback {
  private final Map<Key, Boolean> opinions = new HashMap<>();

  private record Key(ServerRef home, Person by, String question, PassageId passage) {}

  @Override
  public synchronized void rate(Rating rating) {
    opinions.put(
        new Key(rating.home(), rating.by(), rating.question(), rating.passage()), rating.helpful());
  }

  @Override
  public synchronized Thumbs of(ServerRef home, PassageId passage) {
    return new Thumbs(count(home, passage, true), count(home, passage, false));
  }

  private int count(ServerRef home, PassageId passage, boolean helpful) {
    return (int)
        opinions.entrySet().stream()
            .filter(entry -> entry.getValue() == helpful)
            .map(Map.Entry::getKey)
            .filter(key -> key.home().equals(home) && key.passage().equals(passage))
            .count();
  }
}
