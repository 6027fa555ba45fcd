package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything that stands on the fake Discord. Thread-safe. */
final class World {
  private final Setup setup;
  private final Ids ids;
  private final FakeUser bot;
  private final Files files;
  private final Consumer<Occurrence> events;
  private final Map<Long, FakeUser> users = new ConcurrentHashMap<>();
  private final Map<Long, FakeGuild> guilds = new ConcurrentHashMap<>();
  private final Map<Long, FakeChannel> channels = new ConcurrentHashMap<>();
  private final Map<Long, FakeChannel> direct = new ConcurrentHashMap<>();
  private final Collection<FakeChannel> threads = new ConcurrentLinkedQueue<>();
  private final Recent<Long, Interaction> interactions;
  private final Recent<String, Interaction> tokens;
  private final Commands commands;

  /**
   * @param base where files are downloaded from
   * @param events told of what happens, by its name on the gateway
   */
  World(Setup setup, String base, Consumer<Occurrence> events) {
    this.setup = setup;
    this.ids = new Ids(setup.clock());
    this.bot = new FakeUser(ids.next(), "Clio", "en-US", true);
    this.interactions = new Recent<>(setup.kept());
    this.tokens = new Recent<>(setup.kept());
    this.files = new Files(base, ids, setup.kept());
    this.events = events;
    this.commands = new Commands(this);
    users.put(bot.id(), bot);
  }

  Setup setup() {
    return setup;
  }

  Ids ids() {
    return ids;
  }

  FakeUser bot() {
    return bot;
  }

  Files files() {
    return files;
  }

  Commands commands() {
    return commands;
  }

  Instant now() {
    return setup.clock().instant();
  }

  Duration patience() {
    return setup.patience();
  }

  /** Tells of something in a server, if the bot is in it. */
  void happened(String event, FakeGuild where, JsonNode what) {
    if (where.withBot()) {
      events.accept(new Occurrence(event, true, () -> what));
    }
  }

  /** Tells of something in a channel, if the bot sees it; written only if somebody listens. */
  void happened(String event, FakeChannel where, Supplier<? extends JsonNode> what) {
    if (Right.VIEW_CHANNEL.in(where.rights(bot))) {
      events.accept(new Occurrence(event, where.guild().isPresent(), what));
    }
  }

  /** Tells of something that somebody did with the bot, wherever that was. */
  void happened(Interaction interaction, JsonNode what) {
    boolean inGuild = interaction.channel().guild().isPresent();
    events.accept(new Occurrence("INTERACTION_CREATE", inGuild, () -> what));
  }

  void add(FakeUser user) {
    users.put(user.id(), user);
  }

  void add(FakeGuild guild) {
    guilds.put(guild.id(), guild);
  }

  void add(FakeChannel channel) {
    channels.put(channel.id(), channel);
    channel
        .parent()
        .ifPresent(
            above -> {
              threads.add(channel);
              above.signal().changed();
            });
  }

  void remove(FakeChannel channel) {
    channels.remove(channel.id());
    threads.remove(channel);
    channel.guild().ifPresent(guild -> guild.channels().remove(channel));
  }

  void add(Interaction interaction) {
    interactions.put(interaction.id(), interaction);
    tokens.put(interaction.token(), interaction);
  }

  /** The bot's conversation with somebody. */
  FakeChannel directWith(FakeUser user) {
    return direct.computeIfAbsent(
        user.id(),
        who -> {
          FakeChannel channel = FakeChannel.among(this, FakeChannel.DIRECT, List.of(user, bot));
          add(channel);
          return channel;
        });
  }

  Optional<FakeUser> user(long id) {
    return Optional.ofNullable(users.get(id));
  }

  Optional<FakeChannel> channel(long id) {
    return Optional.ofNullable(channels.get(id));
  }

  Optional<FakeGuild> guild(long id) {
    return Optional.ofNullable(guilds.get(id));
  }

  Optional<Interaction> interaction(long id) {
    return interactions.get(id);
  }

  Optional<Interaction> interactionUnder(String token) {
    return tokens.get(token);
  }

  Collection<FakeGuild> guilds() {
    return guilds.values();
  }

  List<FakeChannel> threadsOf(FakeChannel above) {
    return threads.stream().filter(one -> one.parent().equals(Optional.of(above))).toList();
  }
}
