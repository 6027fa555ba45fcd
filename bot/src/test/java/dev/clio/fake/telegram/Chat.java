package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** A private chat, a group or a supergroup, with what was said there. Thread-safe. */
public final class Chat {
  /** As the Bot API writes them. */
  enum Kind {
    PRIVATE("private"),
    GROUP("group"),
    SUPERGROUP("supergroup"),
    FORUM("supergroup");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  private record Shut(Access from, Refused why) {}

  final Wall wall = new Wall();
  final Map<User, Membership> members = new ConcurrentHashMap<>();
  private final World world;
  private final Kind kind;
  private final long id;
  private final String title;
  private final Map<Integer, Topic> topics = new ConcurrentHashMap<>();
  private volatile Optional<Shut> shut = Optional.empty();
  private volatile String botStatus = "member";

  Chat(World world, Kind kind, long id, String title) {
    this.world = world;
    this.kind = kind;
    this.id = id;
    this.title = title;
  }

  public long id() {
    return id;
  }

  public String title() {
    return title;
  }

  Kind kind() {
    return kind;
  }

  boolean isPrivate() {
    return kind == Kind.PRIVATE;
  }

  boolean isForum() {
    return kind == Kind.FORUM;
  }

  /** What the bot said and still stands, oldest first. */
  public List<ChatMessage> fromBot() {
    return wall.standing(ChatMessage::isFromBot);
  }

  /** What anybody said and still stands, oldest first. */
  public List<ChatMessage> messages() {
    return wall.standing(any -> true);
  }

  /** Everything said in a topic that still stands. */
  public List<ChatMessage> in(Topic topic) {
    return wall.standing(message -> message.thread().equals(Optional.of(topic.id())));
  }

  /** Waits until at least so many messages of the bot stand here, and returns them. */
  public List<ChatMessage> awaitMessages(int count) {
    return awaitMessages(count, Deadline.DEFAULT);
  }

  /** The same with a deadline of the caller's. */
  public List<ChatMessage> awaitMessages(int count, Duration longest) {
    return wall.await(count, ChatMessage::isFromBot, longest);
  }

  /** Waits for a message of the bot that fits. */
  public ChatMessage awaitMessage(Predicate<ChatMessage> fits) {
    return awaitAfter(0, fits, Deadline.DEFAULT);
  }

  ChatMessage awaitAfter(int before, Predicate<ChatMessage> fits, Duration longest) {
    return wall.awaitAfter(before, fits.and(ChatMessage::isFromBot), longest);
  }

  /** The message of this number, if it stands. */
  public Optional<ChatMessage> message(int number) {
    return wall.message(number);
  }

  /** What the bot showed it was doing: typing and the like. */
  public List<String> actions() {
    return wall.actions();
  }

  /** Waits until the bot shows that it does this. */
  public void awaitAction(String action) {
    wall.awaitAction(action, Deadline.DEFAULT);
  }

  /** The topics, by message_thread_id. */
  public List<Topic> topics() {
    return List.copyOf(topics.values());
  }

  /** Opens a topic, as an administrator does in the app. */
  public Topic opens(User administrator, String name) {
    return topic(Optional.of(administrator), name);
  }

  /** Somebody joins. */
  public void joins(User user) {
    world.groups.joins(this, user);
  }

  /** Somebody leaves. */
  public void leaves(User user) {
    world.groups.leaves(this, user);
  }

  /** Somebody becomes an administrator. */
  public void promotes(User user) {
    members.put(user, Membership.ADMINISTRATOR);
  }

  /** The bot becomes an administrator, who hears everything. */
  public void promotesBot() {
    botStatus = "administrator";
  }

  /** The bot is thrown out. */
  public void kicksBot(User by) {
    world.groups.botLeaves(this, by, "kicked");
  }

  /** The bot is added, for the first time or again. */
  public void addsBot(User by) {
    world.groups.botJoins(this, by);
  }

  /** A group becomes a supergroup, under another id; this one then refuses every message. */
  public Chat upgrades(User by) {
    return world.groups.upgrade(this, by);
  }

  Topic topic(Optional<User> by, String name) {
    ObjectNode created = Json.object();
    created.putObject("forum_topic_created").put("name", name).put("icon_color", 7322096);
    ChatMessage root = say(by, Optional.empty(), Optional.empty(), Content.service(created));
    var topic = new Topic(root.id(), name);
    put(topic);
    return topic;
  }

  void put(Topic topic) {
    topics.put(topic.id(), topic);
  }

  void remove(Topic topic) {
    topics.remove(topic.id());
  }

  Optional<Topic> topic(int thread) {
    return Optional.ofNullable(topics.get(thread));
  }

  void acts(String action) {
    wall.act(action);
  }

  /** From now on calls that want so much are refused. */
  void shut(Access from, Refused why, String status) {
    shut = Optional.of(new Shut(from, why));
    botStatus = status;
  }

  void reopen() {
    shut = Optional.empty();
    botStatus = "member";
  }

  /** Throws if the bot may not do that here. */
  void admit(Access access) {
    if (shut.isPresent() && access.compareTo(shut.get().from()) >= 0) {
      throw shut.get().why();
    }
  }

  boolean isShut() {
    return shut.isPresent();
  }

  String botStatus() {
    return botStatus;
  }

  boolean botIsAdministrator() {
    return botStatus.equals("administrator");
  }

  ChatMessage say(
      Optional<User> from,
      Optional<Integer> thread,
      Optional<ChatMessage> replyTo,
      Content content) {
    boolean shared = kind == Kind.PRIVATE || kind == Kind.GROUP;
    return wall.add(
        last -> shared ? world.freshMessageId() : last + 1,
        id -> new ChatMessage(this, id, from, thread, replyTo, world.clock.instant(), content));
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id).put("type", kind.word);
    if (kind == Kind.PRIVATE) {
      json.put("first_name", title);
    } else {
      json.put("title", title);
    }
    if (kind == Kind.FORUM) {
      json.put("is_forum", true);
    }
    return json;
  }

  @Override
  public String toString() {
    return title + " (" + id + ")";
  }
}
