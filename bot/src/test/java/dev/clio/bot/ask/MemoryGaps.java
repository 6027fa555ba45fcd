package dev.clio.bot.ask;

import dev.clio.bot.chat.ServerRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gaps that last as long as the process. */
final class MemoryGaps implements Gaps {
  private final Map<Key, List<Refused>> asked = new HashMap<>();

  private record Key(ServerRef home, String gist) {}

  @Override
  public synchronized void add(Refused refused) {
    asked
        .computeIfAbsent(new Key(refused.home(), refused.gist()), _ -> new ArrayList<>())
        .add(refused);
  }

  @Override
  public synchronized List<Gap> of(ServerRef home, int most) {
    return asked.entrySet().stream()
        .filter(entry -> entry.getKey().home().equals(home))
        .map(entry -> gap(entry.getValue()))
        .sorted(
            Comparator.comparingInt(Gap::people)
                .thenComparingInt(Gap::times)
                .thenComparing(Gap::last)
                .reversed())
        .limit(most)
        .toList();
  }

  private static Gap gap(List<Refused> all) {
    Refused last =
        all.stream().max(Comparator.comparing(Refused::at)).orElseThrow(AssertionError::new);
    int people = (int) all.stream().map(Refused::by).distinct().count();
    return new Gap(last.question(), last.gist(), people, all.size(), last.at());
  }

  @Override
  public synchronized void close(ServerRef home, String gist) {
    asked.remove(new Key(home, gist));
  }
}
