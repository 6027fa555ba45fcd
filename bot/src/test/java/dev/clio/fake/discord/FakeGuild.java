package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server, with its channels, roles and members. Thread-safe. */
public final class FakeGuild {
  private final World world;
  private final long id;
  private final String name;
  private final FakeUser owner;
  private final boolean withBot;
  private final List<FakeChannel> channels = new CopyOnWriteArrayList<>();
  private final List<FakeRole> roles = new CopyOnWriteArrayList<>();
  private final Map<Long, Member> members = new ConcurrentHashMap<>();

  /** Somebody in this server, with the ids of their roles. */
  record Member(FakeUser user, Set<Long> roles) {
    ObjectNode json() {
      ObjectNode json = Json.object();
      json.set("user", user.json());
      return bare(json);
    }

    /** As messages carry it: without the user. */
    ObjectNode bare() {
      return bare(Json.object());
    }

    private ObjectNode bare(ObjectNode json) {
      var list = json.putArray("roles");
      roles.forEach(role -> list.add(Long.toString(role)));
      return json.put("joined_at", "2026-08-01T08:00:00.000000+00:00")
          .put("deaf", false)
          .put("mute", false)
          .put("flags", 0)
          .putNull("nick");
    }
  }

  FakeGuild(World world, String name, FakeUser owner, boolean withBot) {
    this.world = world;
    this.id = world.ids().next();
    this.name = name;
    this.owner = owner;
    this.withBot = withBot;
    roles.add(new FakeRole(id, "@everyone", 0, Right.USUAL));
    members.put(owner.id(), new Member(owner, Set.of()));
    if (withBot) {
      FakeRole own = new FakeRole(world.ids().next(), world.bot().name(), 1, Right.USUAL);
      roles.add(own);
      members.put(world.bot().id(), new Member(world.bot(), Set.of(own.id())));
    }
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The preferred language of the server. */
  public String locale() {
    return "en-US";
  }

  public FakeUser owner() {
    return owner;
  }

  /** Whether the bot is a member; if not, its commands come from people who installed it. */
  public boolean withBot() {
    return withBot;
  }

  public FakeChannel channel(String title) {
    return add(title, FakeChannel.TEXT);
  }

  public FakeChannel forum(String title) {
    return add(title, FakeChannel.FORUM);
  }

  private FakeChannel add(String title, int type) {
    FakeChannel channel = FakeChannel.in(world, this, title, type);
    channels.add(channel);
    world.add(channel);
    world.happened("CHANNEL_CREATE", channel, channel::json);
    return channel;
  }

  public FakeRole role(String title, Right... rights) {
    FakeRole role = new FakeRole(world.ids().next(), title, roles.size(), Right.bits(rights));
    roles.add(role);
    ObjectNode event = Json.object().put("guild_id", Long.toString(id));
    event.set("role", role.json());
    world.happened("GUILD_ROLE_CREATE", this, event);
    return role;
  }

  /** Makes somebody a member with these roles, and no other. */
  public FakeGuild join(FakeUser user, FakeRole... having) {
    Set<Long> ids = Set.of(List.of(having).stream().map(FakeRole::id).toArray(Long[]::new));
    members.put(user.id(), new Member(user, ids));
    return this;
  }

  /** Takes away from what everyone may do in all channels. */
  public FakeGuild deny(Right... rights) {
    FakeRole all = roles.getFirst();
    roles.set(0, new FakeRole(id, all.name(), 0, all.permissions() & ~Right.bits(rights)));
    roles.replaceAll(
        role ->
            role.name().equals(world.bot().name())
                ? new FakeRole(role.id(), role.name(), 1, role.permissions() & ~Right.bits(rights))
                : role);
    return this;
  }

  List<FakeChannel> channels() {
    return channels;
  }

  List<FakeRole> roles() {
    return roles;
  }

  Map<Long, Member> members() {
    return members;
  }

  Optional<Member> member(FakeUser user) {
    return Optional.ofNullable(members.get(user.id()));
  }

  /** What somebody may do in a channel of this server. */
  long rights(FakeUser user, FakeChannel channel) {
    Member member = members.get(user.id());
    long bits = rights(user);
    return member == null || bits == Right.ALL ? bits : channel.overwritten(bits, member);
  }

  /** What somebody may do in this server where no channel says otherwise. */
  long rights(FakeUser user) {
    if (user.id() == owner.id()) {
      return Right.ALL;
    }
    Member member = members.get(user.id());
    if (member == null) {
      return 0;
    }
    long bits = 0;
    for (FakeRole role : roles) {
      if (role.id() == id || member.roles().contains(role.id())) {
        bits |= role.permissions();
      }
    }
    return Right.ADMINISTRATOR.in(bits) ? Right.ALL : bits;
  }
}
