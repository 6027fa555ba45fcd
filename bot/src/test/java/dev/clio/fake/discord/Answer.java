package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;

/** What the REST interface answers. */
record Answer(int status, JsonNode body, Map<String, String> headers) {
  static final Answer UNKNOWN_CHANNEL = error(404, 10003, "Unknown Channel");
  static final Answer UNKNOWN_MEMBER = error(404, 10007, "Unknown Member");
  static final Answer UNKNOWN_MESSAGE = error(404, 10008, "Unknown Message");
  static final Answer UNKNOWN_USER = error(404, 10013, "Unknown User");
  static final Answer UNKNOWN_WEBHOOK = error(404, 10015, "Unknown Webhook");
  static final Answer UNKNOWN_INTERACTION = error(404, 10062, "Unknown interaction");
  static final Answer ALREADY_ACKNOWLEDGED =
      error(400, 40060, "Interaction has already been acknowledged.");
  static final Answer NO_ACCESS = error(403, 50001, "Missing Access");
  static final Answer NOT_THE_AUTHOR =
      error(403, 50005, "Cannot edit a message authored by another user");
  static final Answer NO_RIGHT = error(403, 50013, "Missing Permissions");
  static final Answer TOKEN_IS_OVER = error(401, 50027, "Invalid Webhook Token");
  static final Answer NO_TOKEN = error(401, 0, "401: Unauthorized");
  static final Answer NO_ROUTE = error(404, 0, "404: Not Found");
  static final Answer NO_JSON = error(400, 50109, "The request body contains invalid JSON.");

  static final Answer EMPTY = error(400, 50006, "Cannot send an empty message");

  static Answer of(JsonNode body) {
    return new Answer(200, body, Map.of());
  }

  /** The same with more headers. */
  Answer with(Map<String, String> more) {
    var all = new HashMap<>(headers);
    all.putAll(more);
    return new Answer(status, body, Map.copyOf(all));
  }

  static Answer nothing() {
    return new Answer(204, MissingNode.getInstance(), Map.of());
  }

  static Answer error(int status, int code, String words) {
    return new Answer(status, Json.object().put("message", words).put("code", code), Map.of());
  }
}
