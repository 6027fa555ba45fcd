package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Role;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.delivery.MemoryActionShelf;
import dev.clio.bot.time.HandTurned;
import dev.clio.bot.time.Timers;
import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeGuild;
import dev.clio.fake.discord.FakeUser;
import dev.clio.fake.discord.Setup;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Clio in a school on a Discord of our own. */
final class ClioOnDiscord implements AutoCloseable {
  /** How long to wait for what comes at once if the machine is not busy. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static final CommandSpec ASK =
      new CommandSpec(
          "ask",
          "Ask the sources; the answer is theirs, word for word",
          Audience.EVERYONE,
          Role.ANYONE,
          List.of(
              Parameter.required(
                  "question",
                  "What you want to know",
                  new Parameter.Words(begun -> List.of(begun.words() + " 1922?", "Who?")))));

  static final CommandSpec HELP =
      new CommandSpec("help", "What Clio is and can do", Audience.CALLER, Role.ANYONE, List.of());

  static final CommandSpec ADD =
      new CommandSpec(
          "sources add",
          "Add a source",
          Audience.CALLER,
          Role.HOST,
          List.of(
              Parameter.required("file", "The source", new Parameter.File()),
              Parameter.optional(
                  "kind", "What it is", new Parameter.OneOf(List.of("notes", "essay"))),
              Parameter.optional("from", "First page", new Parameter.WholeNumber(1, 900))));

  static final CommandSpec REMOVE =
      new CommandSpec(
          "sources remove",
          "Remove a source",
          Audience.CALLER,
          Role.HOST,
          List.of(
              Parameter.required(
                  "source", "Which", new Parameter.Suggested(begun -> List.of("essay", "notes")))));

  static final Menu MENU = new Menu(List.of(ASK, HELP, ADD, REMOVE), "ask");

  final FakeDiscord discord;
  final DiscordPlatform platform;
  final ActionShelf shelf;
  final FakeUser head;
  final FakeUser ada;
  final FakeGuild school;
  final FakeChannel general;
  final BlockingQueue<Incoming> received = new LinkedBlockingQueue<>();
  final BlockingQueue<String> fatal = new LinkedBlockingQueue<>();

  /** Stands still until it is turned by hand. */
  final HandTurned time = new HandTurned();

  private final Optional<Hurried> hurried;
  private final Timers timers;

  private ClioOnDiscord(Plan plan) {
    discord = plan.discord;
    shelf = plan.shelf;
    head = discord.user("head");
    ada = discord.user("ada");
    school = discord.guild("School", head).join(ada);
    general = school.channel("general");
    hurried = plan.hurried ? Optional.of(new Hurried()) : Optional.empty();
    timers = hurried.<Timers>map(fast -> fast).orElse(time);
    platform =
        new DiscordPlatform(
            new DiscordSettings(
                plan.token,
                Optional.of(discord.api()),
                Optional.of(discord.gatewayUrl()),
                plan.everyMessage,
                DiscordSettings.USUAL_HOST_ROLES),
            shelf,
            timers,
            new Random(7),
            fatal::add);
  }

  /** How Clio is to be started. */
  record Plan(
      FakeDiscord discord,
      boolean hurried,
      ActionShelf shelf,
      Set<String> everyMessage,
      String token) {
    static Plan usual() {
      return on(FakeDiscord.start(patient()));
    }

    /** A Discord that a busy machine is not too slow for. */
    static Setup patient() {
      return Setup.usual().patient(PATIENCE).by(new HandTurned());
    }

    static Plan on(FakeDiscord discord) {
      return new Plan(discord, false, new MemoryActionShelf(), Set.of(), discord.token());
    }

    /** With time that passes by itself, and fast. */
    Plan inAHurry() {
      return new Plan(discord, true, shelf, everyMessage, token);
    }

    Plan reading(String channel) {
      return new Plan(discord, hurried, shelf, Set.of(channel), token);
    }

    Plan keeping(ActionShelf other) {
      return new Plan(discord, hurried, other, everyMessage, token);
    }

    Plan showing(String other) {
      return new Plan(discord, hurried, shelf, everyMessage, other);
    }

    /** Starts it and waits until it listens. */
    ClioOnDiscord start(Inbox inbox) {
      ClioOnDiscord clio = open(inbox);
      clio.discord.gateway().awaitListening();
      return clio;
    }

    /** Starts it. */
    ClioOnDiscord open(Inbox inbox) {
      ClioOnDiscord clio = new ClioOnDiscord(this);
      clio.platform.open(
          MENU,
          incoming -> {
            try {
              return inbox.receive(incoming);
            } finally {
              clio.received.add(incoming);
            }
          });
      return clio;
    }
  }

  /** Starts with everything as usual. */
  static ClioOnDiscord start(Inbox inbox) {
    return Plan.usual().start(inbox);
  }

  /** What was received next. */
  Incoming received() {
    return next(received);
  }

  Incoming.Called called() {
    return assertInstanceOf(Incoming.Called.class, received());
  }

  /** The sentence that ended it. */
  String fatal() {
    return next(fatal);
  }

  /** Looks again and again until it is so. */
  static void await(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  private static <T> T next(BlockingQueue<T> queue) {
    try {
      return Optional.ofNullable(queue.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
          .orElseThrow(() -> new AssertionError("nothing came"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  Timers timers() {
    return timers;
  }

  static Action step(String label) {
    return new Action(label, Call.of("ask").with("question", label));
  }

  /** Everything that was sent was as Discord wants it. */
  void assertNoViolations() {
    assertEquals(List.of(), discord.violations());
  }

  @Override
  public void close() {
    Instant begin = InstantSource.system().instant();
    platform.close();
    Duration took = Duration.between(begin, InstantSource.system().instant());
    hurried.ifPresent(Hurried::close);
    discord.close();
    assertTrue(took.toSeconds() < 10, () -> "closing took " + took);
    assertNoViolations();
  }
}
