package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;

/** Limits of rate, as Discord tells them. */
final class Limits {
  private Limits() {}

  /** Too many requests; the header carries whole seconds. */
  static Answer tooMany(Duration after, boolean global) {
    double seconds = after.toMillis() / 1000.0;
    ObjectNode body =
        Json.object()
            .put("message", "You are being rate limited.")
            .put("retry_after", seconds)
            .put("global", global);
    String whole = Long.toString((long) Math.ceil(seconds));
    return new Answer(
        429,
        body,
        global
            ? Map.of(
                "Retry-After", whole, "X-RateLimit-Global", "true", "X-RateLimit-Scope", "global")
            : Map.of("Retry-After", whole, "X-RateLimit-Scope", "user"));
  }
}
