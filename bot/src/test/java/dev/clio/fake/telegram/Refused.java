package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A call that Telegram refuses; caught where calls are answered. */
final class Refused extends RuntimeException {
  private final int code;
  private final ObjectNode parameters;

  Refused(int code, String description) {
    this(code, description, Json.object());
  }

  Refused(int code, String description, ObjectNode parameters) {
    super(description, null, false, false);
    this.code = code;
    this.parameters = parameters;
  }

  static Refused bad(String description) {
    return new Refused(400, "Bad Request: " + description);
  }

  static Refused forbidden(String description) {
    return new Refused(403, "Forbidden: " + description);
  }

  static Refused later(long seconds) {
    return new Refused(
        429,
        "Too Many Requests: retry after " + seconds,
        Json.object().put("retry_after", seconds));
  }

  Answer answer() {
    ObjectNode body =
        Json.object().put("ok", false).put("error_code", code).put("description", getMessage());
    if (!parameters.isEmpty()) {
      body.set("parameters", parameters);
    }
    return new Answer(
        code, "application/json", Json.bytes(body), parameters.path("retry_after").asLong());
  }
}
