package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Something that somebody did with the bot, and what came of it. Thread-safe. */
public final class Interaction {
  static final Duration TIME_TO_ACKNOWLEDGE = Duration.ofSeconds(3);
  static final Duration TIME_TO_FOLLOW_UP = Duration.ofMinutes(15);

  private final World world;
  private final long id;
  private final String token;
  private final Kind kind;
  private final FakeUser user;
  private final FakeChannel channel;
  private final Optional<FakeMessage> about;
  private final Instant since;
  private final Signal signal;
  private final List<FakeMessage> followups = new CopyOnWriteArrayList<>();
  private Optional<Acknowledged> acknowledged = Optional.empty();
  private Optional<FakeMessage> original = Optional.empty();
  private Optional<JsonNode> modal = Optional.empty();
  private Optional<JsonNode> choices = Optional.empty();

  /** What was done, by Discord's number. */
  public enum Kind {
    COMMAND(2),
    COMPONENT(3),
    AUTOCOMPLETE(4),
    MODAL(5);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  /** How the bot acknowledged, by Discord's number. */
  public enum Ack {
    MESSAGE(4),
    THINKING(5),
    QUIET(6),
    UPDATE(7),
    CHOICES(8),
    MODAL(9);

    private final int number;

    Ack(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }

    static Optional<Ack> of(int number) {
      for (Ack one : values()) {
        if (one.number == number) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * The acknowledgement.
   *
   * @param after how long it took
   */
  public record Acknowledged(Ack how, Duration after, boolean ephemeral) {}

  /** A suggestion of autocomplete. */
  public record Choice(String name, String value) {}

  Interaction(
      World world, Kind kind, FakeUser user, FakeChannel channel, Optional<FakeMessage> about) {
    this.world = world;
    this.id = world.ids().next();
    this.token = "aW50ZXJhY3Rpb246" + Long.toString(id * 31, 36);
    this.kind = kind;
    this.user = user;
    this.channel = channel;
    this.about = about;
    this.since = world.now();
    this.signal = new Signal(world.patience());
  }

  public long id() {
    return id;
  }

  public String token() {
    return token;
  }

  public Kind kind() {
    return kind;
  }

  public FakeUser user() {
    return user;
  }

  public FakeChannel channel() {
    return channel;
  }

  /** The message whose component was pressed. */
  Optional<FakeMessage> about() {
    return about;
  }

  Signal signal() {
    return signal;
  }

  /** Waits for the acknowledgement. */
  public Acknowledged acknowledged() {
    return signal.await("an acknowledgement", this::acknowledgement);
  }

  /** The acknowledgement, if it came. */
  public synchronized Optional<Acknowledged> acknowledgement() {
    return acknowledged;
  }

  /** Waits for the answer itself; "is thinking" is none. */
  public FakeMessage reply() {
    return signal.await(
        "a reply", () -> original().filter(message -> !message.thinking() && !message.deleted()));
  }

  /** The message that stands for the answer, also while the bot thinks. */
  public synchronized Optional<FakeMessage> original() {
    return original;
  }

  /** What followed, oldest first, deleted ones included. */
  public List<FakeMessage> followups() {
    return List.copyOf(followups);
  }

  /** Waits until this much followed. */
  public List<FakeMessage> awaitFollowups(int count) {
    return signal.await(
        count + " followups", () -> Optional.of(followups()).filter(all -> all.size() >= count));
  }

  /** Waits for a modal to be shown. */
  public Modal modal() {
    return new Modal(this, signal.await("a modal", this::shown));
  }

  private synchronized Optional<JsonNode> shown() {
    return modal;
  }

  /** Waits for the suggestions. */
  public List<Choice> choices() {
    JsonNode shown = signal.await("suggestions", this::suggested);
    var found = new ArrayList<Choice>();
    shown.forEach(
        one -> found.add(new Choice(one.path("name").asText(), one.path("value").asText())));
    return found;
  }

  private synchronized Optional<JsonNode> suggested() {
    return choices;
  }

  /** Whether it is too late for a first acknowledgement. */
  boolean late() {
    return Duration.between(since, world.now()).compareTo(TIME_TO_ACKNOWLEDGE) > 0;
  }

  /** Whether the token has run out. */
  boolean over() {
    return Duration.between(since, world.now()).compareTo(TIME_TO_FOLLOW_UP) >= 0;
  }

  /** Notes the acknowledgement; false if there was one. */
  synchronized boolean acknowledge(Ack how, boolean ephemeral) {
    if (acknowledged.isPresent()) {
      return false;
    }
    acknowledged =
        Optional.of(new Acknowledged(how, Duration.between(since, world.now()), ephemeral));
    return true;
  }

  synchronized void answerStands(FakeMessage message) {
    original = Optional.of(message);
  }

  synchronized void suggest(JsonNode suggestions) {
    choices = Optional.of(suggestions);
  }

  synchronized void show(JsonNode form) {
    modal = Optional.of(form);
  }

  /** A message of this interaction by its id, "@original" being the answer. */
  Optional<FakeMessage> message(String name) {
    Optional<FakeMessage> found =
        name.equals("@original")
            ? original()
            : followups.stream().filter(one -> Long.toString(one.id()).equals(name)).findFirst();
    return found
        .or(() -> original().filter(one -> Long.toString(one.id()).equals(name)))
        .filter(one -> !one.deleted());
  }

  void follow(FakeMessage message) {
    followups.add(message);
  }
}
