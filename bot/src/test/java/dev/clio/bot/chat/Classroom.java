package dev.clio.bot.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chat platform in memory: what members type and press goes to Clio, what it says is kept. */
public final class Classroom implements ChatPlatform {
  private static final PlatformName NAME = new PlatformName("classroom");

  private final Map<MessageRef, Post> wall = new LinkedHashMap<>();
  private Optional<Menu> menu = Optional.empty();
  private Inbox inbox = incoming -> new Reply.Silence();

  /** Somebody in a chat, who sees what all see and what is whispered to them. */
  public final class Member {
    private final Person person;
    private final Role role;
    private final ChatRef chat;
    private final List<Post> whispers = new ArrayList<>();
    private Optional<MessageRef> before = Optional.empty();
    private Optional<Post> seen = Optional.empty();

    private Member(String name, Role role, String room) {
      this.person = new Person(NAME, name, name);
      this.role = role;
      this.chat = new ChatRef(NAME, room);
    }

    /** Types a line. */
    public Member types(String line) {
      receive(
          new Incoming.Called(menu.orElseThrow().read(line), person, role, chat, Optional.empty()));
      return this;
    }

    /** Presses a button of what was last seen. */
    public Member presses(String label) {
      Action action =
          sees().actions().stream()
              .filter(offered -> offered.label().equals(label))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no button " + label + " on " + sees()));
      receive(new Incoming.Called(action.call(), person, role, chat, before));
      return this;
    }

    /** Chooses in a question. */
    public Member votes(String question, int choice) {
      receive(new Incoming.Voted(new QuestionId(question), choice, person, Instant.EPOCH));
      return this;
    }

    /** Where they sit. */
    public ChatRef chat() {
      return chat;
    }

    /** What was last said or whispered. */
    public Post sees() {
      return seen.orElseThrow(() -> new AssertionError(person.name() + " has seen nothing"));
    }

    /** What nobody else saw. */
    public List<Post> whispers() {
      return List.copyOf(whispers);
    }

    private void receive(Incoming incoming) {
      Optional<MessageRef> on =
          incoming instanceof Incoming.Called called ? called.on() : Optional.empty();
      switch (inbox.receive(incoming)) {
        case Reply.Say(var post) -> said(Classroom.this.post(chat, post), post);
        case Reply.Revise(var post) ->
            said(
                on.map(message -> Classroom.this.revise(message, post))
                    .orElseGet(() -> Classroom.this.post(chat, post)),
                post);
        case Reply.Whisper(var post) -> {
          whispers.add(post);
          seen = Optional.of(post);
        }
        case Reply.Silence() -> {}
      }
    }

    private void said(MessageRef message, Post post) {
      before = Optional.of(message);
      seen = Optional.of(post);
    }
  }

  /** A pupil in the main room. */
  public Member joins(String name) {
    return new Member(name, Role.ANYONE, "main");
  }

  /** Somebody in some room. */
  public Member joins(String name, Role role, String room) {
    return new Member(name, role, room);
  }

  /** What stands on the wall of all rooms, oldest first. */
  public List<Post> wall() {
    return List.copyOf(wall.values());
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
  public MessageRef post(ChatRef chat, Post post) {
    MessageRef message = new MessageRef(chat, String.valueOf(wall.size() + 1));
    wall.put(message, post);
    return message;
  }

  @Override
  public MessageRef revise(MessageRef message, Post post) {
    wall.put(message, post);
    return message;
  }

  @Override
  public ChatRef room(ChatRef parent, String title) {
    return new ChatRef(NAME, title);
  }

  @Override
  public void close() {
    inbox = incoming -> new Reply.Silence();
  }
}
