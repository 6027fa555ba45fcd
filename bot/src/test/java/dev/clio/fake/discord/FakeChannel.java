package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A place with messages: a channel or thread of a server, or a conversation of few. Thread-safe.
 */
public final class FakeChannel {
  static final int TEXT = 0;
  static final int DIRECT = 1;
  static final int PUBLIC_THREAD = 11;
  static final int PRIVATE_THREAD = 12;
  static final int FORUM = 15;

  private final World world;
  private final long id;
  private final int type;
  private final String name;
  private final Optional<FakeGuild> guild;
  private final Optional<FakeChannel> parent;
  private final List<FakeUser> people;
  private final ConcurrentSkipListMap<Long, FakeMessage> messages = new ConcurrentSkipListMap<>();
  private final Overwrites overwrites = new Overwrites();
  private final Signal signal;
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicInteger typed = new AtomicInteger();
  private volatile boolean open = true;

  private FakeChannel(
      World world,
      long id,
      int type,
      String name,
      Optional<FakeGuild> guild,
      Optional<FakeChannel> parent,
      List<FakeUser> people) {
    this.world = world;
    this.id = id;
    this.type = type;
    this.name = name;
    this.guild = guild;
    this.parent = parent;
    this.people = List.copyOf(people);
    this.signal = new Signal(world.patience());
  }

  static FakeChannel in(World world, FakeGuild guild, String name, int type) {
    return new FakeChannel(
        world, world.ids().next(), type, name, Optional.of(guild), Optional.empty(), List.of());
  }

  static FakeChannel thread(World world, FakeChannel parent, long id, String name, int type) {
    return new FakeChannel(world, id, type, name, parent.guild, Optional.of(parent), List.of());
  }

  /** A conversation of people, the bot perhaps among them. */
  static FakeChannel among(World world, int type, List<FakeUser> people) {
    return new FakeChannel(
        world, world.ids().next(), type, "", Optional.empty(), Optional.empty(), people);
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Optional<FakeGuild> guild() {
    return guild;
  }

  /** The channel that a thread belongs to. */
  public Optional<FakeChannel> parent() {
    return parent;
  }

  public boolean isThread() {
    return type == PUBLIC_THREAD || type == PRIVATE_THREAD;
  }

  int type() {
    return type;
  }

  List<FakeUser> people() {
    return people;
  }

  /** Whether this is a conversation with the bot in it. */
  boolean withBot() {
    return people.contains(world.bot());
  }

  /** How often the bot was seen typing. */
  public int typing() {
    return typed.get();
  }

  void typed() {
    typed.incrementAndGet();
    signal.changed();
  }

  /** In a direct conversation: the person takes no more messages from the bot. */
  public FakeChannel shut() {
    open = false;
    return this;
  }

  boolean open() {
    return open;
  }

  Signal signal() {
    return signal;
  }

  /** Allows everyone something here that the server denies. */
  public FakeChannel allow(Right... rights) {
    return overwrite(guild.orElseThrow().id(), Right.bits(rights), 0);
  }

  /** Allows a role something here that the server or everyone's role denies. */
  public FakeChannel allow(FakeRole role, Right... rights) {
    return overwrite(role.id(), Right.bits(rights), 0);
  }

  /** Denies everyone something here. */
  public FakeChannel deny(Right... rights) {
    return overwrite(guild.orElseThrow().id(), 0, Right.bits(rights));
  }

  private FakeChannel overwrite(long role, long allow, long deny) {
    overwrites.put(role, allow, deny);
    world.happened("CHANNEL_UPDATE", guild.orElseThrow(), json());
    return this;
  }

  /** Somebody deletes the channel, with all that stands in it. */
  public void delete() {
    world.remove(this);
    world.happened(isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE", guild.orElseThrow(), json());
  }

  long overwritten(long bits, FakeGuild.Member member) {
    return parent
        .map(above -> above.overwritten(bits, member))
        .orElseGet(() -> overwrites.on(bits, guild.orElseThrow().id(), member.roles()));
  }

  /** What somebody may do here; in a conversation of theirs everything. */
  long rights(FakeUser user) {
    return guild
        .map(place -> place.rights(user, this))
        .orElseGet(() -> people.stream().anyMatch(one -> one.id() == user.id()) ? Right.ALL : 0);
  }

  /** What stands here, oldest first; deleted messages are gone. */
  public List<FakeMessage> messages() {
    return List.copyOf(messages.values());
  }

  /** What the bot has said here, oldest first. */
  public List<FakeMessage> fromBot() {
    return messages().stream().filter(one -> one.author().id() == world.bot().id()).toList();
  }

  /** Waits until the bot has said this much here, and gives all of it. */
  public List<FakeMessage> awaitFromBot(int count) {
    return signal.await(
        count + " messages in " + name,
        () -> Optional.of(fromBot()).filter(all -> all.size() >= count));
  }

  /** Waits until the bot has answered a message. */
  public FakeMessage awaitReplyTo(FakeMessage asked) {
    return signal.await(
        "a reply to \"" + asked.content() + "\"",
        () ->
            fromBot().stream()
                .filter(one -> one.repliesTo().equals(Optional.of(asked)))
                .findFirst());
  }

  public List<FakeChannel> threads() {
    return world.threadsOf(this);
  }

  /** Waits until there are this many threads here. */
  public List<FakeChannel> awaitThreads(int count) {
    return signal.await(
        count + " threads in " + name,
        () -> Optional.of(threads()).filter(all -> all.size() >= count));
  }

  @Override
  public String toString() {
    return name.isEmpty() ? "a conversation" : name;
  }

  Optional<FakeMessage> message(long message) {
    return Optional.ofNullable(messages.get(message));
  }

  Collection<FakeMessage> before(long message) {
    return messages.headMap(message, false).descendingMap().values();
  }

  void add(FakeMessage message) {
    messages.put(message.id(), message);
    if (count.incrementAndGet() > world.setup().kept()) {
      messages.pollFirstEntry();
      count.decrementAndGet();
    }
    signal.changed();
  }

  boolean remove(long message) {
    boolean was = messages.remove(message) != null;
    if (was) {
      count.decrementAndGet();
    }
    signal.changed();
    return was;
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", Long.toString(id)).put("type", type);
    guild.ifPresent(place -> json.put("guild_id", Long.toString(place.id())));
    json.put("last_message_id", messages.isEmpty() ? null : Long.toString(messages.lastKey()));
    if (guild.isEmpty()) {
      var recipients = json.putArray("recipients");
      people.stream()
          .filter(one -> one.id() != world.bot().id())
          .forEach(one -> recipients.add(one.json()));
      return json.put("flags", 0);
    }
    json.put("name", name).put("flags", 0).put("rate_limit_per_user", 0);
    if (parent.isPresent()) {
      threadJson(json, parent.get());
    } else {
      json.put("position", 0).put("nsfw", false).putNull("topic").putNull("parent_id");
      json.set("permission_overwrites", overwrites.json());
    }
    return json;
  }

  private void threadJson(ObjectNode json, FakeChannel above) {
    json.put("parent_id", Long.toString(above.id()))
        .put("owner_id", Long.toString(world.bot().id()))
        .put("message_count", count.get())
        .put("total_message_sent", count.get())
        .put("member_count", 1);
    json.putObject("thread_metadata")
        .put("archived", false)
        .put("auto_archive_duration", 1440)
        .put("archive_timestamp", world.now().toString())
        .put("create_timestamp", world.now().toString())
        .put("locked", false)
        .put("invitable", true);
  }
}
