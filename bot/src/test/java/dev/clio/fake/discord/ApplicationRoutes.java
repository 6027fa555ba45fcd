package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Supplier;

/** Who the bot is, its commands, and where its gateway stands. */
final class ApplicationRoutes {
  /** All privileged intents, as a small application has them: presences, members, content. */
  private static final int PRIVILEGED = 1 << 13 | 1 << 15 | 1 << 19;

  private final World world;
  private final Supplier<String> gateway;

  ApplicationRoutes(World world, Supplier<String> gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  void addTo(Routes routes) {
    routes
        .on("GET", "users/@me", request -> Answer.of(world.bot().json()))
        .on("GET", "users/@me/guilds", request -> Answer.of(guilds()))
        .on("GET", "users/{}", this::user)
        .on("GET", "guilds/{}/members/{}", this::member)
        .on("GET", "applications/@me", request -> Answer.of(application()))
        .on("GET", "oauth2/applications/@me", request -> Answer.of(application()))
        .on("GET", "gateway/bot", request -> Answer.of(gatewayForBots()))
        .onOpen("GET", "gateway", request -> Answer.of(Json.object().put("url", gateway.get())))
        .on("GET", "applications/{}/commands", this::registered)
        .on(
            "PUT",
            "applications/{}/commands",
            request -> Answer.of(world.commands().replace(request.body())));
  }

  private Answer user(Request request) {
    return world.user(request.id(0)).map(one -> Answer.of(one.json())).orElse(Answer.UNKNOWN_USER);
  }

  private Answer member(Request request) {
    return world
        .guild(request.id(0))
        .filter(FakeGuild::withBot)
        .map(
            guild ->
                Optional.ofNullable(guild.members().get(request.id(1)))
                    .map(one -> Answer.of(one.json()))
                    .orElse(Answer.UNKNOWN_MEMBER))
        .orElse(Answer.NO_ACCESS);
  }

  private Answer registered(Request request) {
    boolean translated = request.query().getOrDefault("with_localizations", "").equals("true");
    return Answer.of(translated ? world.commands().registered() : world.commands().untranslated());
  }

  private ArrayNode guilds() {
    ArrayNode found = Json.array();
    for (FakeGuild guild : world.guilds()) {
      if (guild.withBot()) {
        found
            .addObject()
            .put("id", Long.toString(guild.id()))
            .put("name", guild.name())
            .putNull("icon")
            .putNull("banner")
            .put("owner", false)
            .put("permissions", Long.toString(guild.rights(world.bot())))
            .putArray("features");
      }
    }
    return found;
  }

  private ObjectNode application() {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(world.bot().id()))
            .put("name", world.bot().name())
            .putNull("icon")
            .put("description", "")
            .put("bot_public", true)
            .put("bot_require_code_grant", false)
            .put("verify_key", "0".repeat(64))
            .put("flags", world.setup().privileged() ? PRIVILEGED : 0)
            .put("approximate_guild_count", world.guilds().size());
    ObjectNode installs = json.putObject("integration_types_config");
    installs.putObject("0");
    installs.putObject("1");
    json.putArray("tags");
    json.set("bot", world.bot().json());
    return json;
  }

  private ObjectNode gatewayForBots() {
    ObjectNode json = Json.object().put("url", gateway.get()).put("shards", 1);
    json.putObject("session_start_limit")
        .put("total", 1000)
        .put("remaining", 999)
        .put("reset_after", 0)
        .put("max_concurrency", 1);
    return json;
  }
}
