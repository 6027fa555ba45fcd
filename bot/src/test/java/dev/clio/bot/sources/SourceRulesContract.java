package dev.clio.bot.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.sources.SourceRules.Rule;
import dev.clio.index.passage.SourceId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How rules for sources are kept, wherever. */
public interface SourceRulesContract {
  ServerRef HOME = new ServerRef(new PlatformName("discord"), "school");
  SourceId NOTES = new SourceId("unit3/notes.md");
  SourceId LETTERS = new SourceId("letters");

  /** No rules yet. */
  SourceRules rules();

  @Test
  default void theLastRuleHolds() {
    rules().set(HOME, NOTES, Optional.of(Rule.HIDE));
    rules().set(HOME, LETTERS, Optional.of(Rule.HIDE));
    rules().set(HOME, NOTES, Optional.of(Rule.BOOST));
    assertEquals(Map.of(NOTES, Rule.BOOST, LETTERS, Rule.HIDE), rules().of(HOME));
  }

  @Test
  default void aRuleCanBeTakenAway() {
    rules().set(HOME, NOTES, Optional.of(Rule.HIDE));
    rules().set(HOME, NOTES, Optional.empty());
    rules().set(HOME, LETTERS, Optional.empty());
    assertEquals(Map.of(), rules().of(HOME));
  }

  @Test
  default void homesAreApart() {
    rules().set(HOME, NOTES, Optional.of(Rule.HIDE));
    assertEquals(Map.of(), rules().of(new ServerRef(new PlatformName("telegram"), "school")));
  }
}
