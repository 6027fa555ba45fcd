package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds requests against our table and, where it stands, the official description. Thread-safe. */
final class Checks {
  private final World world;
  private final Journal journal;
  private final boolean limits;
  private final Optional<DiscordSpec> spec;

  Checks(World world, Journal journal) {
    this.world = world;
    this.journal = journal;
    this.limits = world.setup().checked();
    this.spec = world.setup().specified() ? DiscordSpec.shared() : Optional.empty();
  }

  /** The refusal of a request that Discord does not take; whatever is wrong with it is noted. */
  Optional<Answer> refusal(String route, Request request) {
    if (!limits && spec.isEmpty()) {
      return Optional.empty();
    }
    List<String> refused =
        limits ? DiscordLimits.broken(route, request, standing(route, request)) : List.of();
    var noted = new ArrayList<>(refused);
    if (limits) {
      noted.addAll(MentionRule.broken(route, request));
    }
    spec.ifPresent(official -> noted.addAll(official.errors(route, request.body())));
    if (!noted.isEmpty()) {
      journal.violated(request.method() + " " + request.path(), noted);
    }
    return refused.isEmpty() ? Optional.empty() : Optional.of(invalid(refused));
  }

  private static Answer invalid(List<String> broken) {
    Answer answer = Answer.error(400, 50035, "Invalid Form Body");
    ObjectNode errors = ((ObjectNode) answer.body()).putObject("errors");
    var list = errors.putArray("_errors");
    broken.forEach(rule -> list.addObject().put("code", "INVALID").put("message", rule));
    return answer;
  }

  /** The flags of the message that a request is about to edit. */
  private int standing(String route, Request request) {
    return switch (route) {
      case "PATCH channels/{}/messages/{}" ->
          world
              .channel(request.id(0))
              .flatMap(channel -> channel.message(request.id(1)))
              .map(FakeMessage::flags)
              .orElse(0);
      case "PATCH webhooks/{}/{}/messages/{}" ->
          world
              .interactionUnder(request.variables().get(1))
              .flatMap(interaction -> interaction.message(request.variables().get(2)))
              .map(FakeMessage::flags)
              .orElse(0);
      case "POST interactions/{}/{}/callback" ->
          world
              .interaction(request.id(0))
              .flatMap(Interaction::about)
              .map(FakeMessage::flags)
              .orElse(0);
      default -> 0;
    };
  }
}
