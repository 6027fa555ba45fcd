package dev.clio.bot.sources;

import dev.clio.bot.chat.ServerRef;
import dev.clio.index.passage.SourceId;
import java.util.Map;
import java.util.Optional;

/** What a server thinks of sources. Thread-safe. */
public interface SourceRules {
  /** What is done with a source. */
  enum Rule {
    /** Its passages are not found. */
    HIDE,
    /** Its passages go first where others are as good. */
    BOOST
  }

  Map<SourceId, Rule> of(ServerRef home);

  /** Sets the rule for a source; nothing takes it away. */
  void set(ServerRef home, SourceId source, Optional<Rule> rule);
}
