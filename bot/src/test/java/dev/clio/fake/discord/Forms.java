package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Modals as they come back. */
final class Forms {
  private Forms() {}

  /** The components with what was entered, by the ids of their fields. */
  static ArrayNode filled(JsonNode components, Map<String, String> values) {
    ArrayNode filled = Json.array();
    int id = 1;
    for (JsonNode one : components) {
      int type = one.path("type").asInt();
      ObjectNode outer = filled.addObject().put("type", type).put("id", id++);
      if (type == Components.LABEL) {
        outer.set("component", entered(one.path("component"), id++, values));
      } else if (type == Components.ROW) {
        ArrayNode inner = outer.putArray("components");
        for (JsonNode field : one.path("components")) {
          inner.add(entered(field, id++, values));
        }
      }
    }
    return filled;
  }

  private static ObjectNode entered(JsonNode field, int id, Map<String, String> values) {
    String name = field.path("custom_id").asText();
    String value = values.getOrDefault(name, field.path("value").asText());
    if (value.isEmpty() && field.path("required").asBoolean(true)) {
      throw new IllegalArgumentException("Discord asks for " + name);
    }
    if (value.length() < field.path("min_length").asInt()
        || value.length() > field.path("max_length").asInt(4000)) {
      throw new IllegalArgumentException("Discord does not take so much or little for " + name);
    }
    ObjectNode json =
        Json.object().put("type", field.path("type").asInt()).put("id", id).put("custom_id", name);
    if (field.path("type").asInt() == Components.STRING_SELECT) {
      json.putArray("values").add(value);
      return json;
    }
    return json.put("value", value);
  }
}
