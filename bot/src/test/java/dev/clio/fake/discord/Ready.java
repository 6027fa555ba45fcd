package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a session is told at its start. */
final class Ready {
  private Ready() {}

  static ObjectNode ready(World world, String session, String url) {
    String id = Long.toString(world.bot().id());
    ObjectNode json =
        Json.object()
            .put("v", 10)
            .put("session_id", session)
            .put("resume_gateway_url", url)
            .put("session_type", "normal");
    json.set("user", world.bot().json());
    json.putArray("private_channels");
    json.putObject("application").put("id", id).put("flags", 0);
    var guilds = json.putArray("guilds");
    for (FakeGuild guild : world.guilds()) {
      if (guild.withBot()) {
        guilds.addObject().put("id", Long.toString(guild.id())).put("unavailable", true);
      }
    }
    json.putArray("shard").add(0).add(1);
    return json;
  }

  static ObjectNode guild(World world, FakeGuild guild) {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(guild.id()))
            .put("name", guild.name())
            .put("owner_id", Long.toString(guild.owner().id()))
            .put("preferred_locale", guild.locale())
            .put("member_count", guild.members().size())
            .put("afk_timeout", 300)
            .put("large", false)
            .put("unavailable", false)
            .put("joined_at", "2026-08-01T08:00:00.000000+00:00")
            .put("verification_level", 0)
            .put("default_message_notifications", 0)
            .put("explicit_content_filter", 0)
            .put("mfa_level", 0)
            .put("premium_tier", 0)
            .put("nsfw_level", 0)
            .put("system_channel_flags", 0)
            .put("premium_progress_bar_enabled", false);
    json.putArray("features");
    var roles = json.putArray("roles");
    guild.roles().forEach(one -> roles.add(one.json()));
    var channels = json.putArray("channels");
    var threads = json.putArray("threads");
    for (FakeChannel channel : guild.channels()) {
      channels.add(channel.json());
      channel.threads().forEach(one -> threads.add(one.json()));
    }
    var members = json.putArray("members");
    guild.member(world.bot()).ifPresent(one -> members.add(one.json()));
    json.putArray("presences");
    json.putArray("guild_scheduled_events");
    json.putArray("stage_instances");
    json.putArray("soundboard_sounds");
    json.putArray("emojis");
    json.putArray("stickers");
    json.putArray("voice_states");
    return json;
  }

  /** The answer to a request for members. */
  static ObjectNode members(FakeGuild guild, JsonNode asked) {
    ObjectNode json =
        Json.object()
            .put("guild_id", Long.toString(guild.id()))
            .put("chunk_index", 0)
            .put("chunk_count", 1);
    if (asked.has("nonce")) {
      json.set("nonce", asked.get("nonce"));
    }
    var members = json.putArray("members");
    var wanted = new java.util.HashSet<String>();
    JsonNode ids = asked.path("user_ids");
    if (ids.isArray()) {
      ids.forEach(one -> wanted.add(one.asText()));
    } else if (ids.isValueNode()) {
      wanted.add(ids.asText());
    }
    for (FakeGuild.Member one : guild.members().values()) {
      if (wanted.isEmpty() || wanted.contains(Long.toString(one.user().id()))) {
        members.add(one.json());
      }
    }
    return json;
  }
}
