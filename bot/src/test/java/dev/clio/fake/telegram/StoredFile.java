package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file on the server.
 *
 * @param kind document or photo, as its field of a message
 * @param path under which the bot downloads it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by id only
public record StoredFile(String kind, String id, String name, String path, byte[] bytes) {
  JsonNode json() {
    ObjectNode json =
        Json.object()
            .put("file_id", id)
            .put("file_unique_id", "u" + id)
            .put("file_size", bytes.length);
    return kind.equals("photo")
        ? Json.array().add(json.put("width", 640).put("height", 480))
        : json.put("file_name", name).put("mime_type", "application/octet-stream");
  }
}
