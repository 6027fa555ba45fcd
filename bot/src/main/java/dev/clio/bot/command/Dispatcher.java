package dev.clio.bot.command;

import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.index.language.NearMiss;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the command for what somebody did and is the only place where errors end: a {@link Refusal}
 * is said to whoever called, anything else is logged once and apologised for. What people write is
 * never logged. Thread-safe.
 */
public final class Dispatcher implements Inbox {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final int LONGEST_NAME_REPEATED = 40;

  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final InstantSource clock;

  /** A dispatcher to the commands of {@code features}, which must all have different names. */
  public Dispatcher(List<Feature> features, InstantSource clock) {
    this.clock = clock;
    for (Feature feature : features) {
      for (Command command : feature.commands()) {
        if (commands.put(command.spec().name(), command) != null) {
          throw new IllegalArgumentException("two commands are called " + command.spec().name());
        }
      }
    }
  }

  /**
   * All commands.
   *
   * @param spoken name of the command that words without a command go to
   */
  public Menu menu(String spoken) {
    return new Menu(commands.values().stream().map(Command::spec).toList(), spoken);
  }

  @Override
  public Reply receive(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Called called -> call(called);
      case Incoming.Voted _, Incoming.Answered _ -> whisper("That question is closed.");
    };
  }

  private Reply call(Incoming.Called called) {
    long began = clock.millis();
    Optional<Command> command = Optional.ofNullable(commands.get(called.call().command()));
    String name = command.map(known -> known.spec().name()).orElse("unknown");
    Reply reply;
    String outcome;
    try {
      reply = answer(command.orElseThrow(() -> unknown(called.call().command())), called);
      outcome = reply.getClass().getSimpleName();
    } catch (Refusal refusal) {
      reply = whisper(refusal.words());
      outcome = "Refusal";
    } catch (IOException | RuntimeException | Error bug) {
      LOG.error("{} /{} failed", called.by().platform(), name, bug);
      reply = whisper("Sorry, something went wrong here. It has been noted.");
      outcome = "Failure";
    }
    long took = clock.millis() - began;
    LOG.info("{} /{} {} ms {}", called.by().platform(), name, took, outcome);
    return reply;
  }

  private static Reply answer(Command command, Incoming.Called called) throws IOException {
    if (!called.as().may(command.spec().needed())) {
      String needed = command.spec().needed().name().toLowerCase(Locale.ROOT);
      throw new Refusal(
          "/" + command.spec().name() + " needs somebody who is " + needed + " here.");
    }
    Arguments.check(command.spec(), called.call());
    return command.answer(called);
  }

  private Refusal unknown(String typed) {
    boolean repeatable = typed.length() <= LONGEST_NAME_REPEATED;
    String what = repeatable ? "There is no /" + typed + ". " : "There is no such command. ";
    return new Refusal(
        NearMiss.of(typed, commands.keySet())
            .map(near -> what + "Did you mean /" + near + "?")
            .orElse(what + "Type /help for what there is."));
  }

  private static Reply whisper(String words) {
    return new Reply.Whisper(Post.note(words));
  }
}
