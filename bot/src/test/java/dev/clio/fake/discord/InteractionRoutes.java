package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Acknowledgements of interactions, and what follows under their tokens. */
final class InteractionRoutes {
  private static final int MOST_FOLLOWUPS_OF_A_GUEST = 5;

  private final World world;
  private final Messages messages;

  InteractionRoutes(World world, Messages messages) {
    this.world = world;
    this.messages = messages;
  }

  void addTo(Routes routes) {
    routes
        .onOpen("POST", "interactions/{}/{}/callback", this::acknowledge)
        .onOpen("POST", "webhooks/{}/{}", under(this::follow))
        .onOpen(
            "GET",
            "webhooks/{}/{}/messages/{}",
            on((message, request) -> Answer.of(message.json())))
        .onOpen("PATCH", "webhooks/{}/{}/messages/{}", on(this::edit))
        .onOpen("DELETE", "webhooks/{}/{}/messages/{}", on((message, request) -> delete(message)));
  }

  private Answer acknowledge(Request request) {
    Optional<Interaction> found =
        world
            .interaction(request.id(0))
            .filter(one -> one.token().equals(request.variables().get(1)));
    if (found.isEmpty()) {
      return Answer.UNKNOWN_INTERACTION;
    }
    Interaction interaction = found.get();
    JsonNode data = request.body().path("data");
    Optional<Interaction.Ack> how = Interaction.Ack.of(request.body().path("type").asInt());
    if (how.isEmpty() || !fits(how.get(), interaction)) {
      return Answer.error(400, 50035, "Invalid Form Body: type");
    }
    if (interaction.acknowledgement().isEmpty() && interaction.late()) {
      return Answer.UNKNOWN_INTERACTION;
    }
    boolean ephemeral = (data.path("flags").asInt() & Flags.EPHEMERAL) != 0;
    if (!interaction.acknowledge(how.get(), ephemeral)) {
      return Answer.ALREADY_ACKNOWLEDGED;
    }
    Optional<FakeMessage> shown = carryOut(interaction, how.get(), request);
    interaction.signal().changed();
    return request.query().getOrDefault("with_response", "false").equals("true")
        ? Answer.of(response(interaction, request.body().path("type").asInt(), shown))
        : Answer.nothing();
  }

  private static boolean fits(Interaction.Ack how, Interaction interaction) {
    return switch (how) {
      case MESSAGE, THINKING -> interaction.kind() != Interaction.Kind.AUTOCOMPLETE;
      case QUIET, UPDATE -> interaction.about().isPresent();
      case CHOICES -> interaction.kind() == Interaction.Kind.AUTOCOMPLETE;
      case MODAL ->
          interaction.kind() == Interaction.Kind.COMMAND
              || interaction.kind() == Interaction.Kind.COMPONENT;
    };
  }

  private Optional<FakeMessage> carryOut(
      Interaction interaction, Interaction.Ack how, Request request) {
    JsonNode data = request.body().path("data");
    switch (how) {
      case MESSAGE -> {
        FakeMessage message = show(interaction, data, request.files(), 0);
        interaction.answerStands(message);
        return Optional.of(message);
      }
      case THINKING -> {
        int flags = Flags.LOADING | (data.path("flags").asInt() & Flags.EPHEMERAL);
        FakeMessage message = show(interaction, Json.object(), Map.of(), flags);
        interaction.answerStands(message);
        return Optional.of(message);
      }
      case QUIET -> interaction.about().ifPresent(interaction::answerStands);
      case UPDATE -> {
        FakeMessage message = interaction.about().orElseThrow();
        messages.edit(message, data, request.files());
        told("MESSAGE_UPDATE", message);
        interaction.answerStands(message);
        return Optional.of(message);
      }
      case CHOICES -> interaction.suggest(data.path("choices"));
      case MODAL -> interaction.show(data);
    }
    return Optional.empty();
  }

  /** Shows a message: to all in the channel, or only to whom it answers. */
  private FakeMessage show(
      Interaction interaction, JsonNode body, Map<String, FakeFile> files, int flags) {
    FakeMessage message = messages.create(interaction.channel(), world.bot(), body, files, flags);
    ObjectNode json = message.json();
    json.put("webhook_id", Long.toString(world.bot().id()));
    json.put("application_id", Long.toString(world.bot().id()));
    ObjectNode why = json.putObject("interaction_metadata");
    why.put("id", Long.toString(interaction.id())).put("type", interaction.kind().number());
    why.set("user", interaction.user().json());
    why.putObject("authorizing_integration_owners");
    if (message.ephemeral()) {
      message.showOnlyTo(interaction.user());
    } else {
      ChannelRoutes.stand(world, message);
    }
    return message;
  }

  private void told(String event, FakeMessage message) {
    if (!message.ephemeral()) {
      world.happened(event, message.channel(), message::told);
    }
  }

  private static ObjectNode response(
      Interaction interaction, int type, Optional<FakeMessage> shown) {
    ObjectNode json = Json.object();
    ObjectNode head =
        json.putObject("interaction")
            .put("id", Long.toString(interaction.id()))
            .put("type", interaction.kind().number());
    ObjectNode resource = json.putObject("resource").put("type", type);
    shown.ifPresent(
        message -> {
          head.put("response_message_id", Long.toString(message.id()))
              .put("response_message_loading", message.thinking())
              .put("response_message_ephemeral", message.ephemeral());
          resource.set("message", message.json());
        });
    return json;
  }

  private Function<Request, Answer> under(BiFunction<Interaction, Request, Answer> answer) {
    return request -> {
      Optional<Interaction> found =
          world
              .interactionUnder(request.variables().get(1))
              .filter(one -> one.acknowledgement().isPresent());
      if (request.id(0) != world.bot().id() || found.isEmpty()) {
        return Answer.UNKNOWN_WEBHOOK;
      }
      return found.get().over() ? Answer.TOKEN_IS_OVER : answer.apply(found.get(), request);
    };
  }

  private Function<Request, Answer> on(BiFunction<FakeMessage, Request, Answer> answer) {
    return under(
        (interaction, request) ->
            interaction
                .message(request.variables().get(2))
                .map(
                    message -> {
                      Answer given = answer.apply(message, request);
                      interaction.signal().changed();
                      return given;
                    })
                .orElse(Answer.UNKNOWN_MESSAGE));
  }

  private Answer follow(Interaction interaction, Request request) {
    boolean guest = interaction.channel().guild().filter(one -> !one.withBot()).isPresent();
    if (guest && interaction.followups().size() >= MOST_FOLLOWUPS_OF_A_GUEST) {
      return Answer.error(
          400, 40094, "This interaction has reached the maximum number of follow up messages");
    }
    Optional<FakeMessage> waiting =
        interaction.original().filter(one -> one.thinking() && !one.deleted());
    if (waiting.isPresent()) {
      if (!messages.edit(waiting.get(), request.body(), request.files())) {
        return Answer.EMPTY;
      }
      told("MESSAGE_UPDATE", waiting.get());
      interaction.signal().changed();
      return Answer.of(waiting.get().json());
    }
    FakeMessage message = show(interaction, request.body(), request.files(), 0);
    interaction.follow(message);
    interaction.signal().changed();
    return Answer.of(message.json());
  }

  private Answer edit(FakeMessage message, Request request) {
    if (!messages.edit(message, request.body(), request.files())) {
      return Answer.EMPTY;
    }
    told("MESSAGE_UPDATE", message);
    return Answer.of(message.json());
  }

  private Answer delete(FakeMessage message) {
    if (message.ephemeral()) {
      message.delete();
    } else {
      ChannelRoutes.remove(world, message);
    }
    return Answer.nothing();
  }
}
