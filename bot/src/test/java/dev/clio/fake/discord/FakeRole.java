package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A role of a server; the one whose id is the server's is everyone's.
 *
 * @param permissions bits
 */
public record FakeRole(long id, String name, int position, long permissions) {
  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(id))
            .put("name", name)
            .put("position", position)
            .put("permissions", Long.toString(permissions))
            .put("color", 0)
            .put("hoist", false)
            .put("managed", false)
            .put("mentionable", false)
            .put("flags", 0);
    json.putObject("colors")
        .put("primary_color", 0)
        .putNull("secondary_color")
        .putNull("tertiary_color");
    return json;
  }
}
