package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Our own table of what Discord takes, by route: limits, and what must and must not be there. From
 * the documentation for developers, as of August 2026.
 */
final class DiscordLimits {
  private static final Set<Integer> HOURS_OF_THREADS = Set.of(60, 1440, 4320, 10_080);

  private DiscordLimits() {}

  /**
   * Which rules a request breaks; none if it is fine.
   *
   * @param route method and template
   * @param standing the flags of the message that is edited, else 0
   */
  static List<String> broken(String route, Request request, int standing) {
    var complaints = new Complaints();
    JsonNode body = request.body();
    switch (route) {
      case "POST channels/{}/messages" ->
          MessageLimits.check(
              body, request.files(), MessageLimits.Way.TO_CHANNEL, 0, "message", complaints);
      case "PATCH channels/{}/messages/{}", "PATCH webhooks/{}/{}/messages/{}" ->
          MessageLimits.check(
              body, request.files(), MessageLimits.Way.EDIT, standing, "message", complaints);
      case "POST webhooks/{}/{}" ->
          MessageLimits.check(
              body, request.files(), MessageLimits.Way.TO_INTERACTION, 0, "message", complaints);
      case "POST interactions/{}/{}/callback" -> callback(request, standing, complaints);
      case "POST channels/{}/threads", "POST channels/{}/messages/{}/threads" ->
          thread(request, complaints);
      case "PUT applications/{}/commands" -> CommandLimits.check(body, complaints);
      case "POST users/@me/channels" ->
          complaints.unless(body.hasNonNull("recipient_id"), "recipient_id", "is there");
      default -> {
        // No body that matters.
      }
    }
    return complaints.found();
  }

  private static void callback(Request request, int standing, Complaints complaints) {
    JsonNode data = request.body().path("data");
    switch (request.body().path("type").asInt()) {
      case 4 ->
          MessageLimits.check(
              data, request.files(), MessageLimits.Way.TO_INTERACTION, 0, "data", complaints);
      case 5 ->
          complaints.unless(
              (data.path("flags").asInt() & ~Flags.EPHEMERAL) == 0,
              "data.flags",
              "is nothing but ephemeral");
      case 6 -> complaints.unless(data.isEmpty(), "data", "is empty");
      case 7 ->
          MessageLimits.check(
              data, request.files(), MessageLimits.Way.EDIT, standing, "data", complaints);
      case 8 -> {
        complaints.unless(data.path("choices").isArray(), "data.choices", "is there");
        OptionLimits.choices(data, "data", complaints);
      }
      case 9 -> ModalLimits.check(data, "data", complaints);
      default -> complaints.unless(false, "type", "is 4 to 9");
    }
  }

  private static void thread(Request request, Complaints complaints) {
    JsonNode body = request.body();
    complaints.needed(body, "name", 100, "thread");
    JsonNode minutes = body.path("auto_archive_duration");
    complaints.unless(
        Complaints.absent(minutes) || HOURS_OF_THREADS.contains(minutes.asInt()),
        "thread.auto_archive_duration",
        "is an hour, a day, three or seven");
    complaints.between(body, "rate_limit_per_user", 0, 21_600, "thread");
    if (body.has("message")) {
      MessageLimits.check(
          body.path("message"),
          request.files(),
          MessageLimits.Way.TO_CHANNEL,
          0,
          "thread.message",
          complaints);
    }
  }
}
