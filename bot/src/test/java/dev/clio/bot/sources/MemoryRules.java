package dev.clio.bot.sources;

import dev.clio.bot.chat.ServerRef;
import dev.clio.index.passage.SourceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rules that last as long as the process. */
final class MemoryRules implements SourceRules {
  private final Map<ServerRef, Map<SourceId, Rule>> rules = new HashMap<>();

  @Override
  public synchronized Map<SourceId, Rule> of(ServerRef home) {
    return Map.copyOf(rules.getOrDefault(home, Map.of()));
  }

  @Override
  public synchronized void set(ServerRef home, SourceId source, Optional<Rule> rule) {
    Map<SourceId, Rule> own = rules.computeIfAbsent(home, _ -> new HashMap<>());
    rule.ifPresentOrElse(one -> own.put(source, one), () -> own.remove(source));
  }
}
