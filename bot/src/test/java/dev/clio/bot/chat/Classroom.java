package dev.clio.bot.chat;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A chat platform in memory: what members type and press goes to Clio, what it says is kept. */
public final class Classroom implements ChatPlatform {
  private static final PlatformName NAME = new PlatformName("classroom");

  /** What the rooms belong to. */
  public static final ServerRef SCHOOL = new ServerRef(NAME, "school");

  private final Map<MessageRef, Post> wall = Collections.synchronizedMap(new LinkedHashMap<>());
  private Optional<Menu> menu = Optional.empty();
  private Optional<String> lastRoom = Optional.empty();
  private Inbox inbox = incoming -> new Reply.Silence();

  /** Somebody in a chat, who sees what all see and what is whispered to them. */
  public final class Member {
    private final Person person;
    private final Role role;
    private final Place place;
    private Locale language = Locale.ENGLISH;
    private final Map<MessageRef, Post> whispers = new LinkedHashMap<>();
    private Optional<MessageRef> before = Optional.empty();
    private Optional<Post> seen = Optional.empty();

    private Member(String name, Role role, Place place) {
      this.person = new Person(NAME, name, name);
      this.role = role;
      this.place = place;
    }

    /** Types a line. */
    public Member types(String line) {
      receive(called(menu.orElseThrow().read(line)));
      return this;
    }

    /** Presses a button of what was last seen. */
    public Member presses(String label) {
      return presses(action(label).call());
    }

    /** Presses a button of what was last seen and fills in what it asks for. */
    public Member fills(String label, String words) {
      Action action = action(label);
      Action.Blank blank =
          action.blank().orElseThrow(() -> new AssertionError(label + " asks for nothing"));
      return presses(action.call().with(blank.argument(), words));
    }

    private Action action(String label) {
      return sees().actions().stream()
          .filter(offered -> offered.label().equals(label))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no button " + label + " on " + sees()));
    }

    private Member presses(Call call) {
      Incoming.Called called = called(call);
      receive(
          before.map(on -> called.on(new Incoming.On(on, Optional.of(first())))).orElse(called));
      return this;
    }

    /** Replies to what was last seen. */
    public Member replies(String line) {
      Incoming.Called called = called(menu.orElseThrow().read(line));
      MessageRef on = before.orElseThrow(() -> new AssertionError("nothing to reply to"));
      boolean offers = !sees().actions().isEmpty();
      receive(called.on(new Incoming.On(on, offers ? Optional.of(first()) : Optional.empty())));
      return this;
    }

    /** Sends a file along with a line; its name is the argument where the command takes a file. */
    public Member sends(String line, Upload file) {
      Call call = menu.orElseThrow().read(line);
      Call named =
          menu.orElseThrow().command(call.command()).stream()
              .flatMap(spec -> spec.parameters().stream())
              .filter(parameter -> parameter.kind() instanceof Parameter.File)
              .findFirst()
              .map(parameter -> call.with(parameter.name(), file.name()))
              .orElse(call);
      receive(called(named).with(file));
      return this;
    }

    /** Reads another language from now on. */
    public Member reads(Locale other) {
      language = other;
      return this;
    }

    private Call first() {
      return sees().actions().getFirst().call();
    }

    private Incoming.Called called(Call call) {
      return new Incoming.Called(call, person, role, place).in(language);
    }

    /** Chooses in a question. */
    public Member votes(String question, int choice) {
      receive(new Incoming.Voted(new QuestionId(question), choice, person, Instant.EPOCH));
      return this;
    }

    /** Where they sit, and what that belongs to. */
    public Place place() {
      return place;
    }

    /** Where they sit. */
    public ChatRef chat() {
      return place.chat();
    }

    /** Who they are. */
    public Person person() {
      return person;
    }

    /** What was last said or whispered. */
    public Post sees() {
      return seen.orElseThrow(() -> new AssertionError(person.name() + " has seen nothing"));
    }

    /** Looks at what somebody else sees. */
    public Member sees(Post other) {
      synchronized (wall) {
        before =
            wall.entrySet().stream()
                .filter(entry -> entry.getValue().equals(other))
                .map(Map.Entry::getKey)
                .reduce((first, second) -> second);
      }
      seen = Optional.of(other);
      return this;
    }

    /** What nobody else saw. */
    public List<Post> whispers() {
      return List.copyOf(whispers.values());
    }

    /** The same person in a thread of this chat. */
    public Member enters(String thread) {
      ChatRef inside = new ChatRef(NAME, thread);
      return new Member(
          person.name(),
          role,
          new Place(inside, Optional.of(chat()), place.server(), place.direct()));
    }

    private void receive(Incoming incoming) {
      Optional<MessageRef> on =
          incoming instanceof Incoming.Called called
              ? called.on().map(Incoming.On::message)
              : Optional.empty();
      switch (inbox.receive(incoming)) {
        case Reply.Say(var post) -> said(put(chat(), post), post);
        case Reply.Revise(var post) ->
            said(on.map(message -> revise(message, post)).orElseGet(() -> put(chat(), post)), post);
        case Reply.Whisper(var post) -> {
          MessageRef ear = new MessageRef(chat(), "whisper " + (whispers.size() + 1));
          whispers.put(ear, post);
          said(ear, post);
        }
        case Reply.Move(var title, var post) -> said(put(room(chat(), title), post), post);
        case Reply.Silence() -> {}
      }
    }

    private MessageRef revise(MessageRef message, Post post) {
      return whispers.computeIfPresent(message, (same, before) -> post) == null
          ? replace(message, post)
          : message;
    }

    private void said(MessageRef message, Post post) {
      before = Optional.of(message);
      seen = Optional.of(post);
    }
  }

  /** A pupil in the main room. */
  public Member joins(String name) {
    return joins(name, Role.ANYONE, "main");
  }

  /** Somebody in some room. */
  public Member joins(String name, Role role, String room) {
    return joins(name, role, SCHOOL, room);
  }

  /** Somebody alone with Clio. */
  public Member joinsAlone(String name) {
    return new Member(name, Role.ANYONE, Place.direct(new ChatRef(NAME, "with " + name)));
  }

  /** Somebody in another school. */
  public Member joins(String name, Role role, ServerRef school, String room) {
    return new Member(name, role, Place.in(school, new ChatRef(NAME, room)));
  }

  /** What stands on the wall of all rooms, oldest first. */
  public List<Post> wall() {
    synchronized (wall) {
      return List.copyOf(wall.values());
    }
  }

  @Override
  public PlatformName name() {
    return NAME;
  }

  @Override
  public void open(Menu offered, Inbox receiver) {
    menu = Optional.of(offered);
    inbox = receiver;
  }

  @Override
  public Posted post(ChatRef chat, Post post, Sending how) {
    return new Posted.Done(put(chat, post));
  }

  @Override
  public Posted revise(MessageRef message, Post post) {
    return new Posted.Done(replace(message, post));
  }

  private MessageRef put(ChatRef chat, Post post) {
    synchronized (wall) {
      return replace(new MessageRef(chat, String.valueOf(wall.size() + 1)), post);
    }
  }

  private MessageRef replace(MessageRef message, Post post) {
    wall.put(message, post);
    return message;
  }

  /** Title of the room that was opened last. */
  public String lastRoom() {
    return lastRoom.orElseThrow(() -> new AssertionError("no room was opened"));
  }

  @Override
  public ChatRef room(ChatRef parent, String title) {
    lastRoom = Optional.of(title);
    return new ChatRef(NAME, title);
  }

  @Override
  public Optional<ChatRef> direct(Person person) {
    return Optional.of(new ChatRef(NAME, "with " + person.name()));
  }

  @Override
  public void close() {
    inbox = incoming -> new Reply.Silence();
  }
}
