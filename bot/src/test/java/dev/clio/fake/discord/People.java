package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people do with the bot, as the gateway tells it. */
final class People {
  private static final int SLASH = 1;
  private static final int MESSAGE_MENU = 3;

  private final World world;
  private final Options options;

  People(World world) {
    this.world = world;
    this.options = new Options(world);
  }

  /** Calls a command: "word" or "family word". */
  Interaction call(
      Interaction.Kind kind, FakeUser user, FakeChannel channel, String name, List<Option> given) {
    List<String> words = List.of(name.split(" "));
    JsonNode command = world.commands().await(words.getFirst(), SLASH);
    Offer.check(command, user, channel);
    ObjectNode data = head(command);
    ArrayNode target = Json.array();
    ArrayNode top = target;
    JsonNode spec = command;
    for (String word : words.subList(1, words.size())) {
      spec = Options.named(spec, word);
      ObjectNode inner =
          target.addObject().put("name", word).put("type", spec.path("type").asInt());
      target = inner.putArray("options");
    }
    ObjectNode resolved = Json.object();
    options.fill(target, resolved, spec, given, kind == Interaction.Kind.COMMAND);
    if (!top.isEmpty()) {
      data.set("options", top);
    }
    if (!resolved.isEmpty()) {
      data.set("resolved", resolved);
    }
    return tell(new Interaction(world, kind, user, channel, Optional.empty()), data);
  }

  Interaction menu(FakeUser user, FakeMessage about, String name) {
    JsonNode command = world.commands().await(name, MESSAGE_MENU);
    Offer.check(command, user, about.channel());
    ObjectNode data = head(command).put("target_id", Long.toString(about.id()));
    data.putObject("resolved").putObject("messages").set(Long.toString(about.id()), about.json());
    return tell(
        new Interaction(world, Interaction.Kind.COMMAND, user, about.channel(), Optional.empty()),
        data);
  }

  private static ObjectNode head(JsonNode command) {
    ObjectNode data = Json.object();
    data.set("id", command.path("id"));
    data.set("name", command.path("name"));
    data.set("type", command.path("type"));
    return data;
  }

  /** Uses a component by its id, also one that no longer stands there. */
  Interaction use(FakeUser user, FakeMessage message, ObjectNode data) {
    if (!message.visibleTo(user)) {
      throw new IllegalStateException(user.name() + " does not see this message");
    }
    return tell(
        new Interaction(
            world, Interaction.Kind.COMPONENT, user, message.channel(), Optional.of(message)),
        data);
  }

  Interaction submit(Modal modal, Map<String, String> values) {
    Interaction from = modal.from();
    ObjectNode data = Json.object().put("custom_id", modal.customId());
    data.set("components", Forms.filled(modal.json().path("components"), values));
    return tell(
        new Interaction(world, Interaction.Kind.MODAL, from.user(), from.channel(), from.about()),
        data);
  }

  private Interaction tell(Interaction interaction, ObjectNode data) {
    world.add(interaction);
    FakeUser user = interaction.user();
    FakeChannel channel = interaction.channel();
    ObjectNode event =
        Json.object()
            .put("id", Long.toString(interaction.id()))
            .put("application_id", Long.toString(world.bot().id()))
            .put("type", interaction.kind().number())
            .put("token", interaction.token())
            .put("version", 1)
            .put("locale", user.locale())
            .put("channel_id", Long.toString(channel.id()))
            .put("attachment_size_limit", 10 << 20)
            .put("app_permissions", Long.toString(channel.rights(world.bot())));
    event.set("channel", channel.json().put("permissions", Long.toString(channel.rights(user))));
    event.set("data", data);
    event.putArray("entitlements");
    ObjectNode owners = event.putObject("authorizing_integration_owners");
    interaction.about().ifPresent(message -> event.set("message", message.json()));
    channel
        .guild()
        .ifPresentOrElse(
            guild -> inGuild(event, owners, guild, user, channel),
            () -> inConversation(event, owners, user, channel));
    world.happened(interaction, event);
    return interaction;
  }

  private static void inGuild(
      ObjectNode event, ObjectNode owners, FakeGuild guild, FakeUser user, FakeChannel channel) {
    String id = Long.toString(guild.id());
    event.put("guild_id", id).put("guild_locale", guild.locale()).put("context", 0);
    ObjectNode place = event.putObject("guild").put("id", id).put("locale", guild.locale());
    place.putArray("features");
    ObjectNode member =
        guild
            .member(user)
            .orElseThrow(
                () -> new IllegalStateException(user.name() + " is not in " + guild.name()))
            .json()
            .put("permissions", Long.toString(guild.rights(user, channel)));
    event.set("member", member);
    if (guild.withBot()) {
      owners.put("0", id);
    } else {
      owners.put("1", Long.toString(user.id()));
    }
  }

  private void inConversation(
      ObjectNode event, ObjectNode owners, FakeUser user, FakeChannel channel) {
    event.set("user", user.json());
    boolean own = channel.people().contains(world.bot());
    event.put("context", own ? 1 : 2);
    if (own) {
      owners.put("0", "0");
    } else {
      owners.put("1", Long.toString(user.id()));
    }
  }
}
