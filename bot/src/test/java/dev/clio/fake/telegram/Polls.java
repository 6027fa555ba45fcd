package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Polls: how they open, who chose what, and how they close. Thread-safe. */
final class Polls {
  private static final int MOST_OPTIONS = 12;

  private final World world;
  private final Map<ChatMessage, Map<User, List<Integer>>> votes = new ConcurrentHashMap<>();

  Polls(World world) {
    this.world = world;
  }

  /** What a sendPoll shows. */
  Content open(Request request) {
    JsonNode options = request.tree("options");
    if (options.isEmpty()) {
      throw Refused.bad("poll must have at least one answer option");
    }
    if (options.size() > MOST_OPTIONS) {
      throw Refused.bad("poll can't have more than " + MOST_OPTIONS + " options");
    }
    ObjectNode poll =
        Json.object()
            .put("id", String.valueOf(world.freshId()))
            .put("question", request.text("question"))
            .put("total_voter_count", 0)
            .put("is_closed", request.flag("is_closed"))
            .put("is_anonymous", !request.has("is_anonymous") || request.flag("is_anonymous"))
            .put("type", request.has("type") ? request.text("type") : "regular")
            .put("allows_multiple_answers", request.flag("allows_multiple_answers"))
            .put("allows_revoting", request.flag("allows_revoting"))
            .put("members_only", request.flag("members_only"));
    if (poll.path("type").asText().equals("quiz")) {
      JsonNode correct = request.tree("correct_option_ids");
      if (correct.isEmpty()) {
        throw Refused.bad("quiz must have at least one correct option");
      }
      poll.set("correct_option_ids", correct);
      if (request.has("explanation")) {
        poll.put("explanation", request.text("explanation"));
      }
    }
    ArrayNode shown = poll.putArray("options");
    options.forEach(
        option ->
            shown
                .addObject()
                .put("persistent_id", String.valueOf(shown.size()))
                .put("text", option.path("text").asText(option.asText()))
                .put("voter_count", 0));
    return Content.service(holding(poll));
  }

  /** Somebody chooses, or takes back with no option; refused where the app would not let them. */
  void vote(ChatMessage message, User user, List<Integer> options) {
    JsonNode poll = poll(message);
    boolean several = poll.path("allows_multiple_answers").asBoolean();
    if (poll.path("is_closed").asBoolean() || (options.size() > 1 && !several)) {
      throw new IllegalArgumentException("nobody can choose " + options + " in " + poll);
    }
    Map<User, List<Integer>> all =
        votes.computeIfAbsent(message, none -> new ConcurrentHashMap<>());
    if (options.isEmpty()) {
      all.remove(user);
    } else {
      all.put(user, List.copyOf(options));
    }
    show(message, poll.deepCopy());
    if (!poll.path("is_anonymous").asBoolean()) {
      ObjectNode answer = Json.object().put("poll_id", poll.path("id").asText());
      answer.set("user", user.json());
      options.forEach(answer.putArray("option_ids")::add);
      ArrayNode persistent = answer.putArray("option_persistent_ids");
      options.forEach(
          option -> persistent.add(poll.path("options").path(option).path("persistent_id")));
      world.happened("poll_answer", answer);
    }
  }

  /** Closes it and gives its last state. */
  JsonNode stop(ChatMessage message) {
    JsonNode poll = poll(message);
    if (poll.path("is_closed").asBoolean()) {
      throw Refused.bad("poll has already been closed");
    }
    return show(message, poll.<ObjectNode>deepCopy().put("is_closed", true));
  }

  Map<User, List<Integer>> votes(ChatMessage message) {
    return Map.copyOf(votes.getOrDefault(message, Map.of()));
  }

  private JsonNode show(ChatMessage message, ObjectNode poll) {
    Map<User, List<Integer>> all = votes(message);
    poll.put("total_voter_count", all.size());
    for (int index = 0; index < poll.path("options").size(); index++) {
      int option = index;
      long count = all.values().stream().filter(chosen -> chosen.contains(option)).count();
      ((ObjectNode) poll.path("options").path(index)).put("voter_count", count);
    }
    message.refresh(message.content().special(holding(poll)));
    world.happened("poll", poll);
    return poll;
  }

  private static JsonNode poll(ChatMessage message) {
    JsonNode poll = message.content().special().path("poll");
    if (poll.isMissingNode()) {
      throw Refused.bad("message with poll to stop not found");
    }
    return poll;
  }

  private static ObjectNode holding(ObjectNode poll) {
    ObjectNode special = Json.object();
    special.set("poll", poll);
    return special;
  }
}
