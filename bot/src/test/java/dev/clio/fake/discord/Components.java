package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Trees of components, by Discord's numbers. */
final class Components {
  static final int ROW = 1;
  static final int BUTTON = 2;
  static final int STRING_SELECT = 3;
  static final int TEXT_INPUT = 4;
  static final int SECTION = 9;
  static final int TEXT = 10;
  static final int THUMBNAIL = 11;
  static final int GALLERY = 12;
  static final int FILE = 13;
  static final int SEPARATOR = 14;
  static final int CONTAINER = 17;
  static final int LABEL = 18;
  static final int FILE_UPLOAD = 19;

  private Components() {}

  /** Every component of a tree, parents before children. */
  static List<JsonNode> all(JsonNode components) {
    var found = new ArrayList<JsonNode>();
    components.forEach(one -> collect(one, found));
    return found;
  }

  private static void collect(JsonNode one, List<JsonNode> found) {
    found.add(one);
    one.path("components").forEach(child -> collect(child, found));
    if (one.path("component").isObject()) {
      collect(one.path("component"), found);
    }
    if (one.path("accessory").isObject()) {
      collect(one.path("accessory"), found);
    }
  }

  /** A copy in which every component has an id, as Discord gives them. */
  static ArrayNode numbered(JsonNode components) {
    ArrayNode copy = components.deepCopy();
    int next = 1;
    for (JsonNode one : all(copy)) {
      if (one instanceof ObjectNode object && !object.has("id")) {
        object.put("id", next);
      }
      next++;
    }
    return copy;
  }

  /** What a message shows as text. */
  static void text(JsonNode message, List<String> lines) {
    add(message.path("content"), lines);
    for (JsonNode embed : message.path("embeds")) {
      add(embed.path("author").path("name"), lines);
      add(embed.path("title"), lines);
      add(embed.path("description"), lines);
      for (JsonNode field : embed.path("fields")) {
        add(field.path("name"), lines);
        add(field.path("value"), lines);
      }
      add(embed.path("footer").path("text"), lines);
    }
    for (JsonNode one : all(message.path("components"))) {
      if (one.path("type").asInt() == TEXT) {
        add(one.path("content"), lines);
      }
    }
  }

  private static void add(JsonNode words, List<String> lines) {
    if (words.isTextual() && !words.asText().isEmpty()) {
      lines.add(words.asText());
    }
  }
}
