package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A form as somebody sees it. */
public record Modal(Interaction from, JsonNode json) {
  public String customId() {
    return json.path("custom_id").asText();
  }

  public String title() {
    return json.path("title").asText();
  }

  /** The ids of the text fields, in order. */
  public List<String> fields() {
    return inputs().stream().map(one -> one.path("custom_id").asText()).toList();
  }

  /** What stands above the fields. */
  public List<String> labels() {
    return Components.all(json.path("components")).stream()
        .filter(one -> one.has("label"))
        .map(one -> one.path("label").asText())
        .toList();
  }

  List<JsonNode> inputs() {
    return Components.all(json.path("components")).stream()
        .filter(one -> one.path("type").asInt() == Components.TEXT_INPUT)
        .toList();
  }
}
