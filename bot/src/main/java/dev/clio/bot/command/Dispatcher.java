package dev.clio.bot.command;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.phrase.Phrases;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the command for what somebody did and is the only place where errors end: a {@link Refusal}
 * is said to whoever called, anything else is logged once and apologised for. What people write is
 * never logged. Thread-safe.
 */
public final class Dispatcher implements Inbox {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final Phrases PHRASES = Phrases.of(Dispatcher.class);

  private final List<Feature> features;
  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final Reception reception;
  private final RateLimit limit;
  private final InstantSource clock;

  /** A dispatcher to the commands of {@code features}, which must all have different names. */
  public Dispatcher(
      List<Feature> features, Reception reception, RateLimit limit, InstantSource clock) {
    this.features = List.copyOf(features);
    this.reception = reception;
    this.limit = limit;
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
   * All commands, by their names in every language.
   *
   * @param spoken name of the command that words without a command go to
   */
  public Menu menu(String spoken) {
    List<CommandSpec> specs = commands.values().stream().map(Command::spec).toList();
    Map<String, String> otherNames = new LinkedHashMap<>();
    for (Locale language : Phrases.LANGUAGES) {
      for (CommandSpec spec : specs) {
        String name = Translation.of(spec, language).name();
        String before = otherNames.putIfAbsent(name, spec.name());
        if (before != null && !before.equals(spec.name())) {
          throw new IllegalArgumentException(
              "/" + name + " cannot be both /" + before + " and /" + spec.name());
        }
      }
    }
    return new Menu(specs, spoken, otherNames);
  }

  @Override
  public Reply receive(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Called called -> call(called);
      case Incoming.Voted _, Incoming.Answered _ -> answered(incoming);
    };
  }

  private Reply answered(Incoming answer) {
    try {
      for (Feature feature : features) {
        Optional<Reply> reply = feature.answered(answer);
        if (reply.isPresent()) {
          return reply.get();
        }
      }
      return whisper(say(Locale.ENGLISH, "closed"));
    } catch (RuntimeException | Error bug) {
      LOG.error("{} an answer failed", answer.by().platform(), bug);
      return whisper(say(Locale.ENGLISH, "sorry"));
    }
  }

  private Reply call(Incoming.Called called) {
    long began = clock.millis();
    Optional<Command> command = Optional.ofNullable(commands.get(called.call().command()));
    String name = command.map(known -> known.spec().name()).orElse("unknown");
    Incoming.Called completed = called;
    Reply reply;
    String outcome;
    try {
      completed = reception.complete(called);
      checkRate(command, completed);
      reply = answer(command, completed);
      outcome = reply.getClass().getSimpleName();
    } catch (Refusal refusal) {
      reply = whisper(refusal.words());
      outcome = "Refusal";
    } catch (IOException | RuntimeException | Error bug) {
      LOG.error("{} /{} failed", called.by().platform(), name, bug);
      reply = whisper(say(completed.language(), "sorry"));
      outcome = "Failure";
    }
    long took = clock.millis() - began;
    LOG.info("{} /{} {} ms {}", called.by().platform(), name, took, outcome);
    return reply;
  }

  private void checkRate(Optional<Command> command, Incoming.Called called) {
    if (called.as().may(Role.HOST)) {
      return;
    }
    boolean pressed = command.isPresent() && isPressed(command.get().spec(), called);
    Optional<Duration> wait = limit.take(called.by(), pressed);
    if (wait.isPresent()) {
      long seconds = Math.ceilDiv(wait.get().toMillis(), 1_000);
      throw new Refusal(
          pressed
              ? say(called.language(), "limit.presses", seconds)
              : say(called.language(), "limit.questions", limit.questions(), seconds));
    }
  }

  /** Whether it carries what nobody can type, or stands on a message and carries nothing at all. */
  private static boolean isPressed(CommandSpec spec, Incoming.Called called) {
    Set<String> carried = called.call().arguments().keySet();
    return (called.on().isPresent() && carried.isEmpty())
        || carried.stream()
            .anyMatch(name -> spec.parameters().stream().noneMatch(p -> p.name().equals(name)));
  }

  private Reply answer(Optional<Command> found, Incoming.Called called) throws IOException {
    if (found.isEmpty()) {
      Guess guess = new Guess(commands.values().stream().map(Command::spec), called.language());
      throw new Refusal(guess.of(called.call().command()));
    }
    CommandSpec spec = found.get().spec();
    if (!called.as().may(spec.needed())) {
      throw new Refusal(
          say(
              called.language(),
              "needs." + spec.needed(),
              Translation.of(spec, called.language()).name()));
    }
    Arguments.check(spec, called.call(), called.language());
    return found.get().answer(called);
  }

  private static String say(Locale language, String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }

  private static Reply whisper(String words) {
    return new Reply.Whisper(Post.note(words));
  }
}
