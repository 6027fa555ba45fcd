package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A rule of our own: no message may ping anybody. Discord's default pings whoever the text names,
 * so text without {@code allowed_mentions} breaks it as well.
 */
final class MentionRule {
  private MentionRule() {}

  /**
   * How a request breaks the rule.
   *
   * @param route method and template
   */
  static List<String> broken(String route, Request request) {
    JsonNode body = request.body();
    var complaints = new Complaints();
    switch (route) {
      case "POST channels/{}/messages", "POST webhooks/{}/{}" ->
          check(body, true, "message", complaints);
      case "PATCH channels/{}/messages/{}", "PATCH webhooks/{}/{}/messages/{}" ->
          check(body, false, "message", complaints);
      case "POST interactions/{}/{}/callback" -> {
        int type = body.path("type").asInt();
        if (type == Interaction.Ack.MESSAGE.number() || type == Interaction.Ack.UPDATE.number()) {
          boolean fresh = type == Interaction.Ack.MESSAGE.number();
          check(body.path("data"), fresh, "data", complaints);
        }
      }
      case "POST channels/{}/threads" -> {
        if (body.has("message")) {
          check(body.path("message"), true, "thread.message", complaints);
        }
      }
      default -> {
        // Nothing that is shown.
      }
    }
    return complaints.found();
  }

  private static void check(JsonNode body, boolean fresh, String where, Complaints complaints) {
    JsonNode allowed = body.path("allowed_mentions");
    String at = where + ".allowed_mentions";
    complaints.unless(!(fresh || hasText(body)) || allowed.isObject(), at, "is there");
    if (!allowed.isObject()) {
      return;
    }
    complaints.unless(allowed.path("parse").isArray(), at + ".parse", "is there");
    for (String key : List.of("parse", "users", "roles")) {
      complaints.unless(allowed.path(key).isEmpty(), at + "." + key, "is empty");
    }
    complaints.unless(
        !body.path("message_reference").isObject() || !allowed.path("replied_user").asBoolean(),
        at + ".replied_user",
        "is false in a reply");
  }

  private static boolean hasText(JsonNode body) {
    return !body.path("content").asText("").isEmpty()
        || Components.all(body.path("components")).stream()
            .anyMatch(one -> one.path("type").asInt() == Components.TEXT);
  }
}
