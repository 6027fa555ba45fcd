package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Attachments as Discord describes them. */
final class Attachments {
  private static final String SCHEME = "attachment://";

  private Attachments() {}

  /** Keeps a file and describes it. */
  static ObjectNode keep(World world, long channel, FakeFile file, Optional<String> description) {
    String url = world.files().keep(channel, file);
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(world.ids().next()))
            .put("filename", file.name())
            .put("size", file.size())
            .put("url", url)
            .put("proxy_url", url)
            .put("content_type", file.type());
    description.ifPresent(words -> json.put("description", words));
    return json;
  }

  /** Puts addresses for the names of attachments in what a message shows. */
  static void resolve(ObjectNode message) {
    JsonNode files = message.path("attachments");
    if (!files.isEmpty()) {
      resolve(message.path("embeds"), files);
      resolve(message.path("components"), files);
    }
  }

  private static void resolve(JsonNode node, JsonNode files) {
    String url = node.path("url").asText();
    if (node instanceof ObjectNode shown && url.startsWith(SCHEME)) {
      for (JsonNode file : files) {
        if (url.substring(SCHEME.length()).equals(file.path("filename").asText())) {
          shown.set("url", file.path("url"));
          shown.set("proxy_url", file.path("proxy_url"));
        }
      }
    }
    node.forEach(child -> resolve(child, files));
  }
}
