package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands that the bot registered for everywhere. Thread-safe. */
final class Commands {
  private final World world;
  private final Signal signal;
  private volatile ArrayNode registered = Json.array();
  private int puts;

  Commands(World world) {
    this.world = world;
    this.signal = new Signal(world.patience());
  }

  synchronized JsonNode replace(JsonNode commands) {
    ArrayNode next = Json.array();
    for (JsonNode one : commands) {
      ObjectNode kept = one.deepCopy();
      int type = one.path("type").asInt(1);
      kept.put("id", idOf(one.path("name").asText(), type));
      kept.put("application_id", Long.toString(world.bot().id()));
      kept.put("version", Long.toString(world.ids().next()));
      kept.put("type", type);
      fill(kept, one);
      next.add(kept);
    }
    registered = next;
    puts++;
    signal.changed();
    return next;
  }

  /** What Discord says although it was not said. */
  private static void fill(ObjectNode kept, JsonNode said) {
    if (!said.has("description")) {
      kept.put("description", "");
    }
    if (!said.has("default_member_permissions")) {
      kept.putNull("default_member_permissions");
    }
    if (!said.has("integration_types")) {
      kept.putArray("integration_types").add(0);
    }
    if (!said.has("contexts")) {
      kept.putNull("contexts");
    }
    kept.put("nsfw", said.path("nsfw").asBoolean());
    numbers(kept, "contexts");
    numbers(kept, "integration_types");
  }

  /** JDA writes some numbers as text; Discord takes both and keeps numbers. */
  static void numbers(ObjectNode command, String key) {
    if (command.path(key).isArray()) {
      ArrayNode numbers = Json.array();
      command.path(key).forEach(one -> numbers.add(one.asInt()));
      command.set(key, numbers);
    }
  }

  private String idOf(String name, int type) {
    return find(name, type)
        .map(one -> one.path("id").asText())
        .orElseGet(() -> Long.toString(world.ids().next()));
  }

  ArrayNode registered() {
    return registered;
  }

  /** Without translations, as Discord lists them unless asked. */
  ArrayNode untranslated() {
    ArrayNode copy = registered.deepCopy();
    copy.forEach(Commands::strip);
    return copy;
  }

  private static void strip(JsonNode one) {
    if (one instanceof ObjectNode object) {
      object.remove(List.of("name_localizations", "description_localizations"));
      object.path("options").forEach(Commands::strip);
      object.path("choices").forEach(Commands::strip);
    }
  }

  /** How often they were written. */
  synchronized int puts() {
    return puts;
  }

  void awaitPuts(int count) {
    signal.awaitUntil(count + " registrations", () -> puts() >= count);
  }

  /** Waits for a command to be registered. */
  JsonNode await(String name, int type) {
    return signal.await("the command \"" + name + "\"", () -> find(name, type));
  }

  private Optional<JsonNode> find(String name, int type) {
    for (JsonNode one : registered) {
      if (one.path("name").asText().equals(name) && one.path("type").asInt() == type) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The names of all, in order. */
  List<String> names() {
    var found = new ArrayList<String>();
    registered.forEach(one -> found.add(one.path("name").asText()));
    return found;
  }
}
