package dev.clio.bot.discord;

import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers commands with Discord, only when they changed: it takes 200 a day, and makes those who
 * register at every start wait for longer and longer.
 */
final class Registration {
  private static final Logger LOG = LoggerFactory.getLogger(Registration.class);
  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY = 429;

  private final Timers timers;
  private final Backoff backoff;

  Registration(Timers timers, RandomGenerator luck) {
    this.timers = timers;
    this.backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5), luck);
  }

  /** Registers them; tries until Discord answers. Blocks. */
  void register(JDA jda, List<CommandData> wanted) {
    for (int failures = 1; jda.getStatus() != JDA.Status.SHUTDOWN; failures++) {
      try {
        registerOnce(jda, wanted);
        return;
      } catch (ErrorResponseException error) {
        int status = error.getResponse().code;
        if (status > 0 && status < SERVER_ERROR && status != TOO_MANY) {
          LOG.error("Discord does not take Clio's commands", error);
          return;
        }
        LOG.warn("Commands could not be registered: {}", error.getMeaning());
      }
      try {
        timers.pause(backoff.after(failures));
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static void registerOnce(JDA jda, List<CommandData> wanted) {
    List<CommandData> there =
        jda.retrieveCommands(true).complete().stream()
            .<CommandData>map(CommandData::fromCommand)
            .toList();
    if (comparable(there).equals(comparable(wanted))) {
      LOG.info("Discord knows all {} commands already", wanted.size());
    } else {
      jda.updateCommands().addCommands(wanted).complete();
      LOG.info("Registered {} commands with Discord", wanted.size());
    }
  }

  /** Commands by type and name, as plain maps and lists that can be compared. */
  static Map<String, Map<String, Object>> comparable(List<CommandData> commands) {
    return commands.stream()
        .collect(
            Collectors.toMap(
                command -> command.getType() + " " + command.getName(), Registration::plain));
  }

  private static Map<String, Object> plain(CommandData command) {
    return DataObject.fromJson(command.toData().toJson()).toMap();
  }
}
