package dev.clio.bot.privacy;

import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import java.time.InstantSource;
import java.util.List;

/**
 * What is stored about people is theirs to know, {@code /privacy}, to take along and to delete,
 * {@code /mydata}.
 */
public final class PrivacyFeature implements Feature {
  private final List<Command> commands;

  /**
   * The feature.
   *
   * @param kinds all that is stored about people; each kind has words in the phrases
   */
  public PrivacyFeature(List<PersonalData> kinds, InstantSource clock) {
    Records records = new Records(kinds);
    commands =
        List.of(
            new PrivacyCommand(records),
            new ExportCommand(records, clock),
            new DeleteCommand(records, clock));
  }

  @Override
  public List<Command> commands() {
    return commands;
  }
}
