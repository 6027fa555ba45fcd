package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds and changes messages from what was sent. */
final class Messages {
  private final World world;

  Messages(World world) {
    this.world = world;
  }

  /**
   * A new message, not yet standing anywhere.
   *
   * @param flags set by the way it was sent, beside those it asks for
   */
  FakeMessage create(
      FakeChannel channel, FakeUser author, JsonNode body, Map<String, FakeFile> files, int flags) {
    long id = world.ids().next();
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(id))
            .put("channel_id", Long.toString(channel.id()))
            .put("type", body.path("message_reference").isObject() ? 19 : 0)
            .put("content", "")
            .put("timestamp", world.now().toString())
            .putNull("edited_timestamp")
            .put("tts", false)
            .put("mention_everyone", false)
            .put("pinned", false)
            .put("flags", flags | body.path("flags").asInt());
    channel.guild().ifPresent(guild -> json.put("guild_id", Long.toString(guild.id())));
    json.set("author", author.json());
    for (String list :
        List.of("mentions", "mention_roles", "embeds", "components", "attachments")) {
      json.putArray(list);
    }
    fill(channel, json, body, files);
    if (body.hasNonNull("nonce")) {
      json.set("nonce", body.get("nonce"));
    }
    if (body.path("message_reference").isObject()) {
      refer(channel, json, body.path("message_reference"));
    }
    return new FakeMessage(world, channel, author, id, json);
  }

  private static void refer(FakeChannel channel, ObjectNode json, JsonNode reference) {
    ObjectNode kept = reference.deepCopy();
    kept.put("channel_id", Long.toString(channel.id()));
    json.set("message_reference", kept);
    channel
        .message(reference.path("message_id").asLong())
        .ifPresent(
            to -> {
              ObjectNode shown = to.json().deepCopy();
              shown.remove("referenced_message");
              json.set("referenced_message", shown);
            });
  }

  /**
   * Changes what a message says; what the body leaves out stays. False if nothing would be left.
   */
  boolean edit(FakeMessage message, JsonNode body, Map<String, FakeFile> files) {
    return message.change(
        json -> {
          boolean first = message.thinking();
          fill(message.channel(), json, body, files);
          int fixed = json.path("flags").asInt() & ~Flags.LOADING;
          json.put("flags", fixed | (body.path("flags").asInt() & Flags.COMPONENTS_V2));
          if (!first) {
            json.put("edited_timestamp", world.now().toString());
          }
          return shows(json) ? Optional.of(json) : Optional.empty();
        });
  }

  private void fill(
      FakeChannel channel, ObjectNode json, JsonNode body, Map<String, FakeFile> files) {
    if (body.has("content")) {
      String content = body.path("content").isNull() ? "" : body.path("content").asText("");
      json.put("content", content);
      json.set("mentions", mentions(content));
      json.set("mention_roles", roles(content));
    }
    if (body.has("embeds")) {
      json.set("embeds", embeds(body.path("embeds")));
    }
    if (body.has("components")) {
      json.set("components", components(body.path("components")));
    }
    if (body.has("attachments") || !files.isEmpty()) {
      json.set(
          "attachments", attachments(channel, (ArrayNode) json.path("attachments"), body, files));
    }
    Attachments.resolve(json);
  }

  private static boolean shows(JsonNode json) {
    return !json.path("content").asText().isEmpty()
        || !json.path("embeds").isEmpty()
        || !json.path("components").isEmpty()
        || !json.path("attachments").isEmpty();
  }

  private static ArrayNode roles(String content) {
    ArrayNode found = Json.array();
    Mentions.roles(content).forEach(id -> found.add(Long.toString(id)));
    return found;
  }

  private ArrayNode mentions(String content) {
    ArrayNode found = Json.array();
    Mentions.users(content).forEach(id -> world.user(id).ifPresent(user -> found.add(user.json())));
    return found;
  }

  private static ArrayNode embeds(JsonNode embeds) {
    ArrayNode copy = Json.array();
    embeds.forEach(one -> copy.add(((ObjectNode) one.deepCopy()).put("type", "rich")));
    return copy;
  }

  private static ArrayNode components(JsonNode components) {
    return components.isArray() ? Components.numbered(components) : Json.array();
  }

  private ArrayNode attachments(
      FakeChannel channel, ArrayNode before, JsonNode body, Map<String, FakeFile> files) {
    ArrayNode kept = Json.array();
    for (JsonNode one : before) {
      if (!body.path("attachments").isArray()
          || described(body, one.path("id").asText()).isPresent()) {
        kept.add(one);
      }
    }
    files.forEach(
        (part, file) -> {
          if (part.startsWith("files[")) {
            String index = part.substring("files[".length(), part.length() - 1);
            Optional<String> words =
                described(body, index).map(one -> one.path("description").asText(""));
            kept.add(
                Attachments.keep(world, channel.id(), file, words.filter(text -> !text.isEmpty())));
          }
        });
    return kept;
  }

  private static Optional<JsonNode> described(JsonNode body, String id) {
    for (JsonNode one : body.path("attachments")) {
      if (one.path("id").asText().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
